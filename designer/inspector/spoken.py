"""The parameters of a box by name and in words."""

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from designer.inspector.texts import choice_of, label_of
from engine.conditions.tree import Tree
from engine.nodes.base import Editor, GuardKind, NodeType, params_of
from engine.nodes.duration import Duration
from engine.nodes.given import FromTemplate, Literal
from engine.nodes.guard import Guard
from engine.nodes.performer import Performer
from engine.nodes.speech import Speech
from engine.nodes.statuses import StatusSet


class Spoken(NamedTuple):
    """A parameter."""

    label: str
    value: str


def spoken(node: NodeType, speech: Speech) -> Iterator[Spoken]:
    """Each parameter that is set, in the order of the form."""
    for param in params_of(type(node)):
        value = getattr(node, param.name)
        said = _said(param.metadata["editor"], value, speech, _field_of(node))
        if said:
            yield Spoken(label_of(param.metadata["label"]), said)


def _field_of(node: NodeType) -> str:
    """The field whose value another parameter of the box is."""
    field = getattr(node, "field", "")
    return field if isinstance(field, str) else ""


def _said(editor: Editor, value: object, speech: Speech, field: str) -> str:  # noqa: C901, PLR0911, PLR0912 - one line each
    match editor, value:
        case _, None | "" | ():
            return ""
        case Editor.YES_NO, bool():
            return _yes(speech) if value else ""
        case Editor.CHOICE, Enum():
            return choice_of(str(value.value))
        case Editor.STATUS, str():
            return speech.status(value)
        case Editor.STATUSES, StatusSet():
            return "" if value.any else value.says(speech)
        case Editor.PAYMENT_STATUSES, tuple():
            return speech.any_of(map(speech.payment_status, value))
        case Editor.FIELD, str():
            return speech.field(value)
        case Editor.FIELDS, tuple():
            return speech.all_of(map(speech.field, value))
        case Editor.TAGS, tuple():
            return speech.all_of(map(speech.quoted, value))
        case Editor.CONDITION, _ if isinstance(value, Tree):
            return speech.condition(value)
        case Editor.CONDITIONS, tuple():
            cases = enumerate(value, 1)
            return "\n".join(f"{number}. {speech.condition(case)}" for number, case in cases)
        case _, Duration():
            return f"{value.says(speech)}, {value.counted(speech)}"
        case _, Performer():
            return value.says(speech)
        case _, Guard():
            return _guard(value, speech)
        case _, FromTemplate():
            return value.text
        case _, Literal():
            return speech.value(field, value.value)
        case _:
            return str(value)


def _yes(speech: Speech) -> str:
    return speech.pick(en="yes", ru="да", zh="是")


def _guard(guard: Guard, speech: Speech) -> str:
    match guard.kind:
        case GuardKind.VISIT:
            return speech.pick(
                en="when the order leaves the status",
                ru="когда заказ уйдёт из статуса",
                zh="订单离开该状态时",
            )
        case GuardKind.FINAL:
            return speech.pick(
                en="when the order is final", ru="когда заказ завершён", zh="订单完结时"
            )
        case GuardKind.NOTHING:
            return speech.pick(en="never", ru="никогда", zh="从不")
        case GuardKind.CONDITION:
            assert guard.condition is not None
            return speech.condition(guard.condition)
