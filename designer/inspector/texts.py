"""Texts of node types in the language of the window: help, names of parameters, choices.

Node types say them in English; here they stand once more so that the catalogues hold them. A test
keeps both the same.
"""

import inspect
from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from engine.nodes.base import NodeType

translate = QCoreApplication.translate

HELP: Mapping[str, str] = {
    "order_created": str(
        QT_TRANSLATE_NOOP(
            "NodeHelp",
            "Fires when an order has come in: entered by hand, imported, or made by another program.",
        )
    ),
    "order_changed": str(
        QT_TRANSLATE_NOOP(
            "NodeHelp",
            "Fires when one of the fields named here has changed, or any field when none is named.",
        )
    ),
    "order_status_changed": str(
        QT_TRANSLATE_NOOP(
            "NodeHelp",
            "Fires when an order has moved from one of the first statuses to one of the second.",
        )
    ),
    "payment_status_changed": str(
        QT_TRANSLATE_NOOP(
            "NodeHelp",
            "Fires when a payment has gone from one of the first statuses to one of the second.",
        )
    ),
    "condition": str(
        QT_TRANSLATE_NOOP(
            "NodeHelp",
            "Tests whether something is so now: with all that earlier steps and triggers did.",
        )
    ),
    "branch": str(
        QT_TRANSLATE_NOOP(
            "NodeHelp",
            "Branches by the first case that holds: *case1*, *case2*, …, or *otherwise* when none does.",
        )
    ),
    "stop": str(QT_TRANSLATE_NOOP("NodeHelp", "Ends the run here; the note stands in its trace.")),
    "wait_for": str(
        QT_TRANSLATE_NOOP(
            "NodeHelp",
            "Waits for a length of time, then goes on with everything looked at anew.",
        )
    ),
    "add_comment": str(
        QT_TRANSLATE_NOOP(
            "NodeHelp",
            "Puts a remark into the order's timeline, where everybody in the shop reads it.",
        )
    ),
    "alert": str(
        QT_TRANSLATE_NOOP(
            "NodeHelp", "Sends an alert about the order to its manager, a person or a group."
        )
    ),
    "change_customer": str(
        QT_TRANSLATE_NOOP(
            "NodeHelp",
            "Sets marks and tags of the order's customer: *bad*, *VIP*, tags to add and tags to take away.",
        )
    ),
    "change_order_field": str(
        QT_TRANSLATE_NOOP(
            "NodeHelp",
            "Sets a field of the order to a value, or to what a text with variables gives.",
        )
    ),
    "change_status": str(
        QT_TRANSLATE_NOOP("NodeHelp", "Moves the order to another status, along the order path.")
    ),
    "send_email": str(
        QT_TRANSLATE_NOOP(
            "NodeHelp",
            "Sends an e-mail about the order to its customer or to an address that you give.",
        )
    ),
    "send_message": str(
        QT_TRANSLATE_NOOP(
            "NodeHelp",
            "Sends an SMS or a chat message to the customer's phone or to a number that you give.",
        )
    ),
    "set_task": str(
        QT_TRANSLATE_NOOP(
            "NodeHelp", "Sets a task about the order, for its manager, a person or a group."
        )
    ),
}
"""The first sentence of a node type's help, by kind."""

LABELS = (
    str(QT_TRANSLATE_NOOP("NodeParameters", "Add tags")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "Address")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "Bad customer")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "By")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "Cases")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "Changed fields")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "Condition")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "Due in")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "End early")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "Field")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "For")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "From")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "Go on when refused")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "New status")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "Note")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "Number")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "Performer")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "Remove tags")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "Subject")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "Text")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "To")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "VIP")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "Value")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "When")),
    str(QT_TRANSLATE_NOOP("NodeParameters", "When woken late")),
)
"""What parameters are called."""

CHOICES: Mapping[str, str] = {
    "run": str(QT_TRANSLATE_NOOP("NodeChoices", "goes on")),
    "skip": str(QT_TRANSLATE_NOOP("NodeChoices", "ends the run")),
    "customer": str(QT_TRANSLATE_NOOP("NodeChoices", "the customer")),
    "fixed": str(QT_TRANSLATE_NOOP("NodeChoices", "the address given")),
    "sms": str(QT_TRANSLATE_NOOP("NodeChoices", "SMS")),
    "chat": str(QT_TRANSLATE_NOOP("NodeChoices", "chat")),
    "leave": str(QT_TRANSLATE_NOOP("NodeChoices", "leave as it is")),
    "set": str(QT_TRANSLATE_NOOP("NodeChoices", "mark")),
    "clear": str(QT_TRANSLATE_NOOP("NodeChoices", "unmark")),
}
"""What the choices of parameters are called, by their stored value."""


def help_of(node: NodeType) -> str:
    """The first sentence of its help; in English for a kind the catalogues do not know."""
    known = HELP.get(node.kind)
    return translate("NodeHelp", known) if known else first_sentence(type(node))


def first_sentence(kind: type[NodeType]) -> str:
    """What a node type says of itself first."""
    return inspect.cleandoc(kind.__doc__ or "").partition("\n\n")[0].replace("\n", " ")


def label_of(label: str) -> str:
    """The name of a parameter."""
    return translate("NodeParameters", label)


def choice_of(stored: str) -> str:
    """The name of a choice."""
    known = CHOICES.get(stored)
    return translate("NodeChoices", known) if known else stored
