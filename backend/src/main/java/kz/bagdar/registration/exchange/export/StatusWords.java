package kz.bagdar.registration.exchange.export;

import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.registration.RegistrationStatus;

/** Where a registration stands, in the words of the console. */
final class StatusWords {

    private StatusWords() {}

    static LocalizedText of(RegistrationStatus status) {
        return switch (status) {
            case PENDING -> new LocalizedText("Қаралуда", "На рассмотрении", "Being looked at");
            case CONFIRMED -> new LocalizedText("Расталды", "Подтверждена", "Confirmed");
            case WAITLISTED -> new LocalizedText("Күту тізімінде", "В листе ожидания", "On the waiting list");
            case OFFERED -> new LocalizedText("Орын ұсынылды", "Предложено место", "A place is offered");
            case CANCELLED -> new LocalizedText("Тоқтатылған", "Отозвана", "Withdrawn");
            case REJECTED -> new LocalizedText("Қабылданбады", "Отклонена", "Not accepted");
        };
    }
}
