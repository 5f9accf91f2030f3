"""Errors in the language of the window: the thing, the reason and the way out."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate
from engine.conditions.errors import ConditionError
from engine.domain.errors import OrderpathError

_CONTEXT = "Errors"

_TEXTS: dict[str, str] = {
    "value.invalid": str(QT_TRANSLATE_NOOP("Errors", "{where}: {why}")),
    "name.unknown": str(
        QT_TRANSLATE_NOOP("Errors", "There is no {what} “{name}”. Known: {known}.")
    ),
    "record.missing": str(
        QT_TRANSLATE_NOOP("Errors", "Number {id} ({what}) is not in this shop any more.")
    ),
    "status.transition_not_allowed": str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Order {order} cannot go from “{source}” to “{target}”: {reason}. "
            "Possible from “{source}”: {allowed}.",
        )
    ),
    "edit.conflict": str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "{thing}: “{field}” was changed meanwhile to {theirs}; you entered {yours}. "
            "Open it again and decide which one stays.",
        )
    ),
    "import.bad_file": str(QT_TRANSLATE_NOOP("Errors", "{file}: {why}")),
    "mapping.bad": str(QT_TRANSLATE_NOOP("Errors", "Mapping {file}, {where}: {why}")),
    "import.stopped": str(
        QT_TRANSLATE_NOOP("Errors", "Stopped while reading; nothing was imported.")
    ),
    "wait.over": str(
        QT_TRANSLATE_NOOP(
            "Errors", "What was waiting is over already; the timeline says what came of it."
        )
    ),
    "bridge.broken_call": str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{title}” was stopped by a fault in the program. The report says more.",
        )
    ),
}


def error_text(error: OrderpathError) -> str:
    """What `error` says, translated where a translation is known, else in English."""
    if isinstance(error, ConditionError):
        return _condition(error)
    template = _TEXTS.get(error.code)
    if template is None:
        return str(error)
    values = {name: _shown(value) for name, value in vars(error).items()}
    return translate(_CONTEXT, template).format(**values)


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "–"
    return str(value)


def _condition(error: ConditionError) -> str:
    """Without its place: whoever shows a condition marks the place in it."""
    said = error.reason[:1].upper() + error.reason[1:]
    sentences = [said if said.endswith((".", "?")) else f"{said}."]
    if error.meant:
        names = ", ".join(f"“{name}”" for name in error.meant)
        sentences.append(translate("Errors", "Did you mean {names}?").format(names=names))
    if error.expected:
        expected = ", ".join(error.expected)
        sentences.append(translate("Errors", "Expected: {expected}.").format(expected=expected))
    return " ".join(sentences)
