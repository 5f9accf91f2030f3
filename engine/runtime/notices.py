"""Alerts and messages: rows that go with a change, not events of their own."""

import secrets

from engine.domain.change import QueueMessage, RaiseAlert
from engine.domain.delivery import MessageState
from engine.domain.stored import AlertRow, MessageRow
from engine.domain.trigger import DeliveryMode
from engine.runtime.editing import Editing
from engine.runtime.outbox import no_channel

_STATE = {
    DeliveryMode.RECORD_ONLY: MessageState.RECORDED,
    DeliveryMode.ASK_FIRST: MessageState.HELD,
}

OF_THE_PAST = "it belongs to a past that was played again"
"""Why a message of a replay is never sent."""


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


def queue_message(editing: Editing, edit: QueueMessage, wanted: DeliveryMode) -> None:
    """Put a message into the outbox under its key, to where the shop and its trigger let it stand."""
    mode = editing.work.delivery.mode_of(wanted)
    state, problem = _stand(editing, edit, mode)
    editing.work.add_message(
        MessageRow(
            id=editing.work.ids.next("outbox"),
            key=edit.key or f"own:{secrets.token_hex(16)}",
            channel=edit.channel,
            recipient=edit.recipient,
            subject=edit.subject,
            body=edit.body,
            state=state,
            problem=problem,
            mode=mode.value,
            at=editing.at,
            order=edit.order,
            customer=edit.customer,
            run=editing.run,
            replay=editing.work.replay,
        )
    )


def _stand(editing: Editing, edit: QueueMessage, mode: DeliveryMode) -> tuple[MessageState, str]:
    """Where a new message stands, and why when that is not what its trigger wanted."""
    work = editing.work
    if edit.problem:
        return MessageState.PARKED, edit.problem
    if work.replay is not None:
        return MessageState.RECORDED, OF_THE_PAST
    if mode is not DeliveryMode.LIVE:
        return _STATE[mode], ""
    if edit.channel not in work.delivery.channels:
        return MessageState.PARKED, no_channel(edit.channel)
    held = editing.held or work.hold_messages
    return (MessageState.HELD, held) if held else (MessageState.PENDING, "")
