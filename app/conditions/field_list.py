"""The fields a condition can begin with, to be found by typing a part of their name."""

from app.conditions.choice_list import Choice
from app.conditions.words import Wording, field_title
from app.i18n import translate
from engine.conditions.operators import Type


def field_choices(wording: Wording) -> list[Choice]:
    """Fields of the order, then of its customer; those of items and payments are asked in the text form."""
    vocabulary, sections = wording.vocabulary, _sections()
    return [
        Choice(
            field.name,
            field_title(field, wording),
            section=sections[field.entity],
        )
        for entity in sections
        for field in vocabulary.fields.values()
        if field.entity == entity and field.type is not Type.LINK
    ]


def _sections() -> dict[str, str]:
    return {
        "order": translate("Conditions", "Order"),
        "customer": translate("Conditions", "Customer"),
    }
