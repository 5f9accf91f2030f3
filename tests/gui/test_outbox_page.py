"""The Outbox page: parts, why a message stands where it stands, what can be done with one and with many."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from app.destinations import MessagePlace
from app.outbox.reasons import reason_head, reason_text
from app.outbox.sections import SECTIONS, place_of
from app.reasons import REASONS
from engine.desks.outbox import PAGE
from engine.domain.change import Channel
from engine.domain.delivery import MessageState, QuietHours
from engine.domain.moment import DAY
from engine.domain.trigger import DeliveryMode
from engine.nodes.actions.send_message import Way
from engine.runtime import notices, outbox, outbox_edits, running_shop, turns, waking
from engine.runtime.outbox import no_channel
from tests.builders.outbox import (
    an_order_of,
    let_it_send_by,
    messages,
    states,
    tells_the_desk,
    thanks_by,
    thanks_by_email,
)
from tests.builders.running import let_it_send
from tests.builders.servers import a_gateway, a_mail_server, free_port

HELD, WAY, FAILED, UNCLEAR, RECORDED, SENT, CANCELLED = range(len(SECTIONS))


@pytest.fixture
def mailbox():
    with a_mail_server() as server:
        yield server


@pytest.fixture
def asks(engine, mailbox):
    """Every order's e-mail waits for approval."""
    let_it_send(engine, mailbox.port)
    thanks_by_email(engine, delivery=DeliveryMode.ASK_FIRST)


@pytest.fixture
def page(window, qtbot):
    """Open the page over the messages there are."""

    def open_page(section=HELD, **size):
        made = window(**size)
        made.go_to("outbox")
        qtbot.waitUntil(lambda: made.page.model.known)
        if section != HELD:
            click_tab(qtbot, made.page, section)
        return made.page

    return open_page


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def click_tab(qtbot, page, section):
    click(qtbot, page.sections.tab(section))
    qtbot.waitUntil(lambda: page.model.known and page.model.section is SECTIONS[section])


def click_row(qtbot, page, row, modifier=Qt.KeyboardModifier.NoModifier):
    middle = page.table.visualRect(page.model.index(row)).center()
    button = Qt.MouseButton.LeftButton
    qtbot.mouseClick(page.table.viewport(), button, modifier, middle)


def open_row(qtbot, page, row):
    click_row(qtbot, page, row)
    wanted = page.model.row_at(row).message.id
    qtbot.waitUntil(lambda: page.panel.shown is not None and page.panel.shown.message.id == wanted)
    return page.panel


def toast_button(page, text):
    buttons = page.window().findChildren(QPushButton)
    return next(button for button in reversed(buttons) if button.text() == text)


def numbers(page):
    return [page.model.row_at(row).order for row in range(page.model.rowCount())]


def test_messages_stand_by_where_they_stand_with_counts(page, engine, asks, qtbot):
    tells_the_desk(engine)
    for number in ("A-1", "A-2"):
        an_order_of(engine, number=number)
    engine.outbox.deliver_due()

    there = page()

    assert numbers(there) == ["A-2", "A-1"]
    entry = there.window().rail.entry("outbox")
    qtbot.waitUntil(lambda: entry.accessibleName() == "Outbox, 2")
    click_tab(qtbot, there, SENT)
    assert [there.model.row_at(row).message.recipient for row in range(2)] == 2 * [
        "desk@example.org"
    ]


def test_the_model_is_one(page, engine, asks, qtbot):
    an_order_of(engine)
    there = page()
    QAbstractItemModelTester(
        there.model, QAbstractItemModelTester.FailureReportingMode.Fatal, there.model
    )

    an_order_of(engine)
    qtbot.waitUntil(lambda: there.model.rowCount() == 2)
    engine.outbox.cancel([1])
    qtbot.waitUntil(lambda: there.model.rowCount() == 1)


def test_many_messages_are_read_as_somebody_scrolls(page, engine, asks, qtbot):
    for _ in range(PAGE + 20):
        an_order_of(engine)
    there = page()
    assert there.model.rowCount() == PAGE

    there.table.scrollToBottom()

    qtbot.waitUntil(lambda: there.model.rowCount() == PAGE + 20)


def test_a_held_message_is_changed_at_its_fields_and_sent(page, engine, mailbox, asks, qtbot):
    an_order_of(engine)
    panel = open_row(qtbot, page(), 0)
    assert panel.note.title.text() == "Waits for approval"
    panel.form.subject.selectAll()

    qtbot.keyClicks(panel.form.subject, "Thank you")
    assert panel.send.text() == "Save and send"
    click(qtbot, panel.send)

    qtbot.waitUntil(lambda: states(engine) == ["pending"])
    engine.outbox.deliver_due()
    assert mailbox.subjects == ["Thank you"]
    qtbot.waitUntil(lambda: panel.note.title.text() == "Sent")
    assert panel.form.subject.isReadOnly()


@pytest.mark.parametrize(
    ("recipient", "said"),
    [("", "Whom shall it go to?"), ("ada at home", "This is not an e-mail address.")],
)
def test_a_wrong_recipient_is_told_at_the_field(page, engine, asks, qtbot, recipient, said):
    an_order_of(engine)
    panel = open_row(qtbot, page(), 0)
    panel.form.recipient.selectAll()
    qtbot.keyClick(panel.form.recipient, Qt.Key.Key_Delete)
    qtbot.keyClicks(panel.form.recipient, recipient)

    click(qtbot, panel.send)

    problem = panel.form.recipient.parentWidget().problem
    assert (problem.isVisible(), problem.text()) == (True, said)
    assert states(engine) == ["held"]
    qtbot.keyClicks(panel.form.recipient, "x")
    assert not problem.isVisible()


def test_what_is_being_typed_survives_a_change_of_the_message(page, engine, asks, qtbot):
    an_order_of(engine)
    there = page()
    panel = open_row(qtbot, there, 0)
    qtbot.keyClicks(panel.form.text, "PS: ")

    engine.channels.set_mode(DeliveryMode.ASK_FIRST)
    an_order_of(engine)
    qtbot.waitUntil(lambda: there.model.rowCount() == 2)
    there.doers()["refresh"]()

    assert panel.form.text.toPlainText().startswith("PS: ")


def test_a_failed_message_says_why_and_the_servers_words(page, engine, mailbox, qtbot):
    let_it_send(engine, mailbox.port)
    thanks_by_email(engine)
    mailbox.answer("RCPT", "550 no such user")
    an_order_of(engine)
    engine.outbox.deliver_due()

    panel = open_row(qtbot, page(FAILED), 0)

    assert panel.note.reason.text() == "The mail server refused the recipient: 550 no such user"
    assert panel.note.way_out.text().startswith("Mend what is wrong")
    assert panel.send.text() == "Try again"


def test_an_unclear_message_is_said_to_have_arrived_and_that_is_undone(page, engine, qtbot):
    with a_gateway() as desk:
        let_it_send_by(engine, Channel.SMS, desk.url)
        thanks_by(engine, Way.SMS)
        desk.replies = [(0, "")]
        an_order_of(engine)
        engine.outbox.deliver_due()
    there = page(UNCLEAR)
    panel = open_row(qtbot, there, 0)

    click(qtbot, panel.arrived)

    qtbot.waitUntil(lambda: states(engine) == ["sent"])
    qtbot.waitUntil(lambda: there.window().messages.texts != ())
    click(qtbot, toast_button(there, "Undo"))
    qtbot.waitUntil(lambda: states(engine) == ["unknown"])


def test_a_message_that_waits_says_until_when(page, engine, mailbox, qtbot):
    let_it_send(engine, mailbox.port)
    engine.channels.set_quiet(QuietHours(12 * 60, 15 * 60))
    thanks_by_email(engine)
    an_order_of(engine)
    engine.outbox.deliver_due()

    panel = open_row(qtbot, page(WAY), 0)

    assert panel.note.way_out.text() == "Leaves at 15:00 by itself."
    assert panel.send.text() == "Send now"


def test_a_cancelled_message_comes_back_by_undo(page, engine, asks, qtbot):
    an_order_of(engine)
    there = page()
    panel = open_row(qtbot, there, 0)

    click(qtbot, panel.cancel)
    qtbot.waitUntil(lambda: states(engine) == ["cancelled"])
    qtbot.waitUntil(there.empty.isVisible)
    qtbot.waitUntil(lambda: there.window().messages.texts != ())
    click(qtbot, toast_button(there, "Undo"))

    qtbot.waitUntil(lambda: states(engine) == ["held"])
    qtbot.waitUntil(there.table.isVisible)


def test_a_changed_message_comes_back_by_undo(page, engine, asks, qtbot):
    an_order_of(engine)
    there = page()
    panel = open_row(qtbot, there, 0)
    qtbot.keyClicks(panel.form.text, "PS: ")
    click(qtbot, panel.save)
    qtbot.waitUntil(lambda: messages(engine)[0]["body"].startswith("PS: "))
    qtbot.waitUntil(lambda: there.window().messages.texts != ())

    click(qtbot, toast_button(there, "Undo"))

    qtbot.waitUntil(lambda: panel.form.text.toPlainText() == "We pack it now.")
    assert messages(engine)[0]["body"] == "We pack it now."


def test_several_are_chosen_with_shift_and_sent_at_once(page, engine, mailbox, asks, qtbot):
    for _ in range(5):
        an_order_of(engine)
    there = page()

    click_row(qtbot, there, 0)
    click_row(qtbot, there, 2, Qt.KeyboardModifier.ShiftModifier)
    assert there.bulk.isVisible()
    assert there.bulk.said.text().startswith("3 ")
    click(qtbot, there.bulk.send)

    qtbot.waitUntil(lambda: sorted(states(engine)) == ["held"] * 2 + ["pending"] * 3)
    qtbot.waitUntil(lambda: not there.bulk.isVisible())


def test_all_of_a_section_are_chosen_those_not_read_yet_included(page, engine, asks, qtbot):
    for _ in range(PAGE + 30):
        an_order_of(engine)
    there = page()
    there.table.selectAll()
    qtbot.waitUntil(there.bulk.all.isVisible)

    click(qtbot, there.bulk.all)
    assert there.bulk.said.text().startswith(f"{PAGE + 30} ")
    click(qtbot, there.bulk.cancel)

    qtbot.waitUntil(lambda: set(states(engine)) == {"cancelled"})


def test_escape_chooses_none(page, engine, asks, qtbot):
    for _ in range(2):
        an_order_of(engine)
    there = page()
    there.table.setFocus()
    there.table.selectAll()
    assert there.bulk.isVisible()

    qtbot.keyClick(there.table, Qt.Key.Key_Escape)

    assert not there.bulk.isVisible()


def test_j_and_k_walk_and_ctrl_enter_sends(page, engine, asks, qtbot):
    for number in ("A-1", "A-2"):
        an_order_of(engine, number=number)
    there = page()
    there.table.setFocus()
    for key in (Qt.Key.Key_J, Qt.Key.Key_J):
        qtbot.keyClick(there.table, key)
    qtbot.waitUntil(lambda: there.panel.shown is not None and there.panel.shown.order == "A-1")

    qtbot.keyClick(there.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: states(engine) == ["pending", "held"])


def test_a_shop_that_only_records_refuses_and_says_where_to_change_that(page, engine, qtbot):
    thanks_by_email(engine)
    an_order_of(engine)
    there = page(RECORDED)
    panel = open_row(qtbot, there, 0)

    click(qtbot, panel.send)

    qtbot.waitUntil(lambda: there.window().messages.texts != ())
    assert "let it send in the settings" in there.window().messages.texts[-1]
    assert there.health.said.text() == "This shop only records its messages."


def test_the_strip_says_how_each_channel_fares(page, engine, qtbot):
    let_it_send(engine, free_port())
    let_it_send_by(engine, Channel.SMS, "http://127.0.0.1:9/")
    thanks_by_email(engine)
    an_order_of(engine)
    engine.outbox.deliver_due()

    there = page()

    qtbot.waitUntil(lambda: len(there.health.marks) == 2)
    assert there.health.marks[0].startswith("E-mail: The mail server cannot be reached · ")
    assert there.health.marks[1] == "SMS: nothing sent yet"


def test_a_pause_is_ended_from_the_strip(page, engine, asks, qtbot):
    engine.channels.pause()
    there = page()
    qtbot.waitUntil(there.health.resume.isVisible)

    click(qtbot, there.health.resume)

    qtbot.waitUntil(lambda: there.health.said.text() == "This shop sends.")
    assert engine.channels.delivery.pause is None


def test_a_clock_that_leapt_holds_messages_until_somebody_says_that_it_is_right(
    page, engine, mailbox, qtbot
):
    let_it_send(engine, mailbox.port)
    thanks_by_email(engine)
    engine.clock.leap(2 * DAY)
    an_order_of(engine)
    there = page()
    qtbot.waitUntil(there.health.resume.isVisible)
    assert there.health.said.text() == "The clock of this machine leapt ahead: messages wait."
    assert states(engine) == ["held"]

    click(qtbot, there.health.resume)

    qtbot.waitUntil(lambda: there.health.said.text() == "This shop sends.")
    an_order_of(engine)
    assert states(engine) == ["held", "pending"]


def test_the_strip_leads_to_the_settings(page, engine, qtbot):
    there = page()
    window = there.window()

    click(qtbot, there.health.settings)

    assert window.page is window.pages["settings"]


def test_others_lead_to_a_message_wherever_it_stands(page, engine, asks, qtbot):
    for _ in range(2):
        an_order_of(engine)
    engine.outbox.cancel([1])
    there = page()

    there.window().go(MessagePlace(1))

    qtbot.waitUntil(lambda: there.panel.shown is not None and there.panel.shown.message.id == 1)
    assert there.model.section is SECTIONS[CANCELLED]


def test_a_message_leads_to_its_order(page, engine, asks, qtbot):
    order = an_order_of(engine)
    there = page()
    panel = open_row(qtbot, there, 0)

    click(qtbot, panel.facts.order)

    orders = there.window().pages["orders"]
    qtbot.waitUntil(lambda: orders.panel.shown is not None and orders.panel.shown.order.id == order)
    assert there.window().page is orders


def test_a_message_that_was_cancelled_can_only_be_sent(page, engine, asks, qtbot):
    an_order_of(engine)
    there = page()
    panel = open_row(qtbot, there, 0)
    engine.outbox.cancel([1])
    qtbot.waitUntil(lambda: panel.shown.message.state is MessageState.CANCELLED)

    assert not panel.cancel.isVisible()
    assert panel.send.isVisible()


def test_every_state_has_its_place():
    assert [place_of(state) for state in MessageState] == [
        RECORDED, HELD, FAILED, WAY, WAY, SENT, FAILED, UNCLEAR, CANCELLED,
    ]  # fmt: skip


def test_every_reason_the_engine_gives_can_be_said_in_every_language():
    given = {
        outbox.NO_CONSENT, outbox.QUIET, outbox.EMPTY, outbox.INTERRUPTED, outbox_edits.MENDED,
        outbox_edits.RECORDS_ONLY, outbox_edits.HAS_LEFT, outbox_edits.IS_CANCELLED,
        outbox_edits.BEING_SENT, notices.OF_THE_PAST, turns.STORMED, waking.CAME_LATE,
        running_shop.CLOCK_LEAPT, *(no_channel(channel) for channel in Channel),
    }  # fmt: skip

    assert given <= set(REASONS)


@pytest.mark.parametrize(
    ("said", "whole", "head"),
    [
        ("it says nothing", "It says nothing", "It says nothing"),
        (
            "the gateway refused the message: 400 no: balance",
            "The gateway refused the message: 400 no: balance",
            "The gateway refused the message",
        ),
        (
            "the number “x” is not a phone number",
            "The number “x” is not a phone number",
            "The number “x” is not a phone number",
        ),
        ("something new", "Something new", "Something new"),
    ],
)
def test_a_reason_is_a_sentence_with_the_words_of_the_server(said, whole, head):
    assert (reason_text(said), reason_head(said)) == (whole, head)
