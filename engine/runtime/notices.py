"""Alerts and messages: rows that go with a change, not events of their own."""

import secrets

from engine.domain.change import QueueMessage, RaiseAlert
from engine.domain.stored import AlertRow, MessageRow
from engine.domain.trigger import DeliveryMode
from engine.runtime.editing import Editing

_STATE = {
    DeliveryMode.RECORD_ONLY: "recorded",
    DeliveryMode.ASK_FIRST: "held",
    DeliveryMode.LIVE: "pending",
}


def raise_alert(editing: Editing, edit: RaiseAlert) -> None:
    """Store a notice."""
    editing.work.add_alert(
        AlertRow(
            id=editing.work.ids.next("alerts"),
            at=editing.at,
            kind=edit.kind,
            text=edit.text,
            person=edit.person,
            group=edit.group,
            order=edit.order,
            customer=edit.customer,
            run=editing.run,
        )
    )


def queue_message(editing: Editing, edit: QueueMessage, mode: DeliveryMode) -> None:
    """Put a message into the outbox under its key: parked when something is wrong with it."""
    state = "parked" if edit.problem else _STATE[mode]
    if editing.work.hold_messages and state == "pending":
        state = "held"
    editing.work.add_message(
        MessageRow(
            id=editing.work.ids.next("outbox"),
            key=edit.key or f"own:{secrets.token_hex(16)}",
            channel=edit.channel,
            recipient=edit.recipient,
            subject=edit.subject,
            body=edit.body,
            state=state,
            problem=edit.problem,
            mode=mode.value,
            at=editing.at,
            order=edit.order,
            customer=edit.customer,
            run=editing.run,
            replay=editing.work.replay,
        )
    )
