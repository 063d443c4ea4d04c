import type { EntryField } from './entry-values';

/** The words that head a column in tables of people, in three languages. */
const named: Record<Exclude<EntryField, 'answers'>, RegExp> = {
  fullName:
    /^(ф|и|о|фио|т|а|ә|таә|аты|жөні|тегі|есімі|әкесінің|фамилия|имя|отчество|full|name|first|last|surname|patronymic)$/u,
  email: /^(e|mail|email|эл|пошта(сы)?|почт[аы]|электронд?ы?қ?(ая|ой|ный)?|имейл)$/u,
  phone: /^(phone|tel|тел|телефон(ы|а)?|ұялы|моб|мобильный|сотовый)$/u,
  position: /^(position|лауазымы?|қызметі?|должность)$/u,
  workplace:
    /^(work|workplace|place|organi[sz]ation|school|жұмыс|орны|ұйым(ы|ының)?|мектеп|мектебі|мекемесі?|место|работы|организаци[яи]|учреждени[ея]|школ[аы])$/u,
  categoryCode: /^(category|takes|part|as|санаты?|кім|ретінде|қатысады|категори[яи]|участвует|в|качестве|кого)$/u,
  route: /^(route|бағыты?|маршруты?)$/u,
  cluster: /^(clusters?|кластер(лер|лері|ы|і)?)$/u,
  language: /^(language|тілі?|язык)$/u,
  stepFreeAccess: /^(steps?|access|баспалдақ(сыз)?|кедергісіз|ступен(и|ек|ей)|безбарьерный|доступ)$/u,
  note: /^(notes?|comments?|ескерту|ескертпе|примечани[ея]|комментари[йи])$/u,
};

/** What else stands in a heading. */
const beside =
  /^(of|the|free|without|letters|wished|participants?|участник(а|ов)?|қатысушы(ның|лар)?|контактный|байланыс|адрес|мекенжайы|полн(ое|остью)|толық|наименование|название|атауы|атқаратын|білім|беру|образования|образовательн(ая|ой|ое)|желаемый|қалаған|писем|хат(тар|тардың)?|без|нужен|керек|қажет)$/u;

const wordsOf = (cell: string) => cell.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The column that a cell names with all of its words: "учитель" is no telephone, "қазақ тілі мұғалімі" no language. */
function fieldNamedBy(cell: string): EntryField | undefined {
  const words = wordsOf(cell);
  const fields = Object.keys(named) as (keyof typeof named)[];
  return fields.find(
    (field) =>
      words.some((word) => named[field].test(word)) &&
      words.every((word) => named[field].test(word) || beside.test(word)),
  );
}

/**
 * Which column each cell of a heading names; nothing where this is a row of people. A name may stand in several
 * columns (surname, given name, patronymic), anything else in the first that is called so.
 */
export function guessColumns(cells: readonly string[]): (EntryField | undefined)[] | undefined {
  const guessed = cells.map(fieldNamedBy);
  const fields = guessed.map((field, index) =>
    field === 'fullName' || guessed.indexOf(field) === index ? field : undefined,
  );
  const known = fields.filter(Boolean).length;
  const isHeading =
    fields.includes('fullName') && known >= 2 && known * 2 >= cells.filter((cell) => cell.trim()).length;
  return isHeading ? fields : undefined;
}
