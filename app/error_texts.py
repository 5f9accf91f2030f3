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
    "file.held": str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "{file} is open in {program} already (process {pid} on {host}), so it can only be read here. "
            "Close it there, then try again.",
        )
    ),
    "file.read_only": str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "{file} can only be read here, so nothing can be changed. Close it in other programs, "
            "see to it that you may write it and its folder, then open it again.",
        )
    ),
    "file.disk_full": str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "There is no room left on the disk for {file}. What was saved before is safe, this was not "
            "saved; free some space and try again.",
        )
    ),
    "file.disk_failed": str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The disk could not read or write {file}. Check the disk and its cable; copy the file "
            "elsewhere before you go on.",
        )
    ),
    "file.locked": str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Another program keeps {file} locked. Close it (a database browser, a backup) and try again; "
            "this was not saved.",
        )
    ),
    "file.damaged": str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "{file} is damaged. Open the newest backup beside it (its name ends in .backup-…), and keep "
            "this file for repair.",
        )
    ),
    "file.cannot_open": str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "{file} cannot be opened. Check that its folder exists and that you may read and write in it.",
        )
    ),
    "file.network_place": str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "{file} lies on a network drive, where a shop is not safe. Copy it to a disk of this machine "
            "and open it there.",
        )
    ),
    "file.not_a_shop": str(
        QT_TRANSLATE_NOOP("Errors", "{file} is not a shop file. Choose one made by Orderpath.")
    ),
    "file.newer": str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "{file} was written by a newer Orderpath ({program}). Nothing was changed. Open it with that "
            "version, or a newer one.",
        )
    ),
    "file.older": str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "{file} was written by an older Orderpath. Open it once for writing: it is brought up to date "
            "then, and a backup is kept.",
        )
    ),
    "file.exists": str(
        QT_TRANSLATE_NOOP("Errors", "{file} is there already. Choose another name, or open it.")
    ),
    "file.missing": str(QT_TRANSLATE_NOOP("Errors", "{file} does not exist any more.")),
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
