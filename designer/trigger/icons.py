"""The picture of each kind of node."""

from collections.abc import Mapping

from engine.nodes.base import Family, NodeType

_ICONS: Mapping[str, str] = {
    "order_created": "plus",
    "order_changed": "square-pen",
    "order_status_changed": "package-check",
    "payment_status_changed": "credit-card",
    "condition": "split",
    "branch": "list-tree",
    "wait_for": "hourglass",
    "stop": "square",
    "change_status": "arrow-left-right",
    "change_order_field": "square-pen",
    "change_customer": "user-pen",
    "set_task": "circle-check",
    "alert": "bell",
    "send_email": "mail",
    "send_message": "message-square-text",
    "add_comment": "message-square",
}
_OF_FAMILY: Mapping[Family, str] = {
    Family.EVENT: "zap",
    Family.CONDITION: "split",
    Family.FLOW: "split",
    Family.WAIT: "hourglass",
    Family.ACTION: "play",
}


def icon_of(node: NodeType) -> str:
    """The icon of a node's kind; a kind without one of its own takes its family's."""
    return _ICONS.get(node.kind) or _OF_FAMILY[node.family]


def colours_of(node: NodeType) -> str:
    """The family of the tokens whose colours a node takes: questions share those of flow."""
    return "flow" if node.family is Family.CONDITION else str(node.family.value)
