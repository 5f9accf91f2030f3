"""What an alert says in the words of the window, and how its kind looks."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate
from app.reader import Reader
from engine.desks.alerts import AlertFolder, AlertLine


class Mood(Enum):
    """How much of trouble an alert is."""

    QUIET = "quiet"
    NOTICE = "notice"
    TROUBLE = "trouble"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class KindLook:
    """How a kind of alert is called and drawn."""

    title: str
    icon: str
    mood: Mood


_KINDS = {
    "trigger": KindLook(str(QT_TRANSLATE_NOOP("Alerts", "From a trigger")), "zap", Mood.NOTICE),
    "incident": KindLook(
        str(QT_TRANSLATE_NOOP("Alerts", "Refused to a trigger")), "triangle-alert", Mood.DANGER
    ),
    "failed": KindLook(
        str(QT_TRANSLATE_NOOP("Alerts", "A trigger failed")), "octagon-alert", Mood.DANGER
    ),
    "stopped": KindLook(
        str(QT_TRANSLATE_NOOP("Alerts", "A trigger was stopped")), "ban", Mood.TROUBLE
    ),
    "outbox": KindLook(str(QT_TRANSLATE_NOOP("Alerts", "Messages")), "send", Mood.DANGER),
    "clock": KindLook(str(QT_TRANSLATE_NOOP("Alerts", "Clock")), "clock", Mood.TROUBLE),
}
_OTHER = KindLook(str(QT_TRANSLATE_NOOP("Alerts", "Notice")), "bell", Mood.NOTICE)


def look_of(kind: str) -> KindLook:
    """How a kind looks; one that nobody described is a plain notice."""
    return _KINDS.get(kind, _OTHER)


def kind_text(kind: str) -> str:
    """The name of a kind in the language of the window."""
    return translate("Alerts", look_of(kind).title)


def folder_title(folder: AlertFolder, reader: Reader) -> str:
    """What the alerts of a folder have in common."""
    titles = folder.trigger_titles
    name = titles.text(reader.language) if titles is not None else kind_text(folder.key.kind)
    if titles is not None and folder.key.kind != "trigger":
        name = f"{kind_text(folder.key.kind)}: {name}"
    return name if folder.count == 1 else f"{name} × {reader.formats.whole(folder.count)}"


def folder_text(folder: AlertFolder) -> str:
    """What its newest alert says."""
    return " ".join(folder.newest.alert.text.split())


def about_text(line: AlertLine) -> str:
    """Whom an alert is about."""
    order = (
        translate("Alerts", "Order {number}").format(number=line.order_number)
        if line.order_number
        else ""
    )
    return " · ".join(word for word in (order, line.customer_name) if word)


def snoozed_text(folder: AlertFolder, reader: Reader) -> str:
    """Until when a folder rests; empty: it does not."""
    until = folder.key.snoozed_until
    if until is None:
        return ""
    moment = reader.formats.day_and_clock(until, reader.now)
    return translate("Alerts", "Snoozed until {moment}").format(moment=moment)
