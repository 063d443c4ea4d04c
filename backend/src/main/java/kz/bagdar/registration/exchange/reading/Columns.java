package kz.bagdar.registration.exchange.reading;

import java.util.List;
import java.util.stream.IntStream;
import kz.bagdar.platform.table.TableLine;

/** The columns of one table, and what they are read as. */
public record Columns(List<String> headings, List<ColumnTarget> targets) {

    String heading(int column) {
        return headings.get(column);
    }

    /** The first that holds the field; null where none does. */
    Integer of(ImportField field) {
        return all(field).stream().findFirst().orElse(null);
    }

    /** The one with the answers to a question; null where none has them. */
    Integer ofAnswer(String question) {
        int column = targets.indexOf(new ColumnTarget(ImportField.ANSWER, question));
        return column < 0 ? null : column;
    }

    List<Integer> all(ImportField field) {
        return IntStream.range(0, targets.size())
                .filter(column -> targets.get(column).field() == field)
                .boxed()
                .toList();
    }

    /** Null where no column holds the field, or the cell is empty. */
    String text(TableLine line, ImportField field) {
        Integer column = of(field);
        String text = column == null ? "" : line.cell(column);
        return text.isEmpty() ? null : text;
    }
}
