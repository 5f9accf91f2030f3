"""What stands in the way of a move, in the language of the window."""

from app.i18n import translate
from app.reader import Reader
from engine.conditions.fields import Vocabulary
from engine.domain.barrier import Bar, Barrier

_NAMED = 3
"""Statuses named one by one; the rest is counted."""


def barrier_words(barrier: Barrier, reader: Reader) -> str:
    """Why the status cannot be next, as said beside its name."""
    match barrier.bar:
        case Bar.NO_WAY:
            return translate("Barriers", "no transition leads there")
        case Bar.ELSEWHERE:
            return _from_where(barrier, reader)
        case Bar.AUTOMATION:
            return translate("Barriers", "automation may not take this transition")
        case Bar.ADMINISTRATORS:
            return translate("Barriers", "only administrators may do this")
        case Bar.GROUPS:
            groups = reader.references.people_groups
            names = [groups[code].titles.text(reader.language) for code in barrier.codes]
            said = translate("Barriers", "only {groups} may do this")
            return said.format(groups=", ".join(names))
        case Bar.FIELDS:
            names = [field_name(code, reader) for code in barrier.codes]
            return translate("Barriers", "fill in first: {fields}").format(fields=", ".join(names))
        case Bar.COMMENT:
            return translate("Barriers", "it needs a comment that says why")
        case Bar.CHECK:
            return barrier.message.text(reader.language)


def field_name(code: str, reader: Reader) -> str:
    """What a field of the order is called; its code where the shop has it no more."""
    name = code if code.startswith("order.") else f"order.{code}"
    known = Vocabulary(reader.references).get(name)
    return known.titles.text(reader.language) if known is not None else code


def _from_where(barrier: Barrier, reader: Reader) -> str:
    names = ", ".join(reader.status(code) for code in barrier.codes[:_NAMED])
    more = len(barrier.codes) - _NAMED
    if more > 0:
        said = translate("Barriers", "only from {statuses} and {number} more")
        return said.format(statuses=names, number=reader.formats.whole(more))
    return translate("Barriers", "only from {statuses}").format(statuses=names)
