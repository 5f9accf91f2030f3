"""Settings of a trigger in words."""

from app.i18n import translate
from engine.domain.trigger import DeliveryMode, Mode, RepeatKind, TriggerSettings


def delivery_words(mode: DeliveryMode) -> str:
    """What becomes of its messages."""
    match mode:
        case DeliveryMode.LIVE:
            return translate("TriggerWords", "Sent")
        case DeliveryMode.ASK_FIRST:
            return translate("TriggerWords", "Ask first")
        case DeliveryMode.RECORD_ONLY:
            return translate("TriggerWords", "Recorded only")


def delivery_help(mode: DeliveryMode) -> str:
    """The same, explained."""
    match mode:
        case DeliveryMode.LIVE:
            return translate("TriggerWords", "Send its messages, as the shop allows")
        case DeliveryMode.ASK_FIRST:
            return translate("TriggerWords", "Hold its messages until somebody approves them")
        case DeliveryMode.RECORD_ONLY:
            return translate("TriggerWords", "Only record what it would have sent")


def mode_words(settings: TriggerSettings) -> str:
    """What a second start for the same order does while a run is under way."""
    match settings.mode:
        case Mode.SINGLE:
            return translate("TriggerWords", "one run per order at a time")
        case Mode.RESTART:
            return translate("TriggerWords", "a newer event starts it anew")
        case Mode.QUEUED:
            return translate("TriggerWords", "runs of an order follow each other")
        case Mode.PARALLEL:
            said = translate("TriggerWords", "up to {number} runs of an order side by side")
            return said.format(number=settings.parallel_most)


def repeat_words(settings: TriggerSettings) -> str:
    """How often it may meet the same order."""
    match settings.repeats.kind:
        case RepeatKind.ALWAYS:
            return translate("TriggerWords", "every time")
        case RepeatKind.ONCE:
            return translate("TriggerWords", "once per order")
        case RepeatKind.ONCE_PER_VISIT:
            return translate("TriggerWords", "once per stay in the status")
        case RepeatKind.INTERVAL:
            said = translate("TriggerWords", "at most once in {number} minutes")
            return said.format(number=settings.repeats.minutes)
