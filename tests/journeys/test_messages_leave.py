"""Messages leave by mouse and keys: from a shop that only records to a letter in somebody's mailbox."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.crash import CrashNet
from app.desktop import Desktop
from app.main_window import MainWindow
from app.outbox.page import OutboxPage
from app.settings_page.mail_form import MailForm
from app.settings_page.page import SettingsPage
from engine.api import Engine
from engine.domain.change import Channel
from engine.domain.trigger import DeliveryMode
from tests.builders.outbox import an_order_of, thanks_by_email
from tests.builders.running import let_it_send
from tests.builders.servers import a_mail_server

PATIENCE_MS = 20_000
CONTROL = Qt.KeyboardModifier.ControlModifier
RECORDED, SENT = 4, 5


@pytest.fixture
def mailbox():
    with a_mail_server() as server:
        yield server


@pytest.fixture
def file(tmp_path, mailbox):
    """A shop whose trigger asks first; one order has come."""
    with Engine.create(tmp_path / "shop.orderpath", name="Kettle & Co") as engine:
        let_it_send(engine, mailbox.port)
        thanks_by_email(engine, delivery=DeliveryMode.ASK_FIRST)
        an_order_of(engine, number="48213")
        return engine.path


@pytest.fixture
def opened(dressed, qtbot):
    """Open a shop as the program does, its alarm included."""
    desktop = Desktop(dressed, CrashNet(), None)

    def open_window(file):
        desktop.open(file)
        window = desktop.window
        assert isinstance(window, MainWindow)
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_window
    if desktop.window is not None:
        desktop.window.close()
        desktop.window.deleteLater()
    desktop.close()


def type_over(qtbot, field, text):
    """Write over what stands in a field."""
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.keyClick(field, Qt.Key.Key_A, CONTROL)
    qtbot.keyClicks(field, text)


def test_a_held_message_is_edited_and_sent_to_the_local_mail_server(opened, file, mailbox, qtbot):
    window = opened(file)
    qtbot.keyClick(window, Qt.Key.Key_7, CONTROL)
    page = window.page
    assert isinstance(page, OutboxPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    qtbot.keyClick(page.table, Qt.Key.Key_J)
    panel = page.panel
    qtbot.waitUntil(lambda: panel.shown is not None and panel.send.height() > 20)
    assert panel.note.title.text() == "Waits for approval"

    type_over(qtbot, panel.form.subject, "Your kettle, 48213")
    type_over(qtbot, panel.form.text, "We send it today.")
    qtbot.mouseClick(panel.send, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: len(mailbox.letters) == 1, timeout=PATIENCE_MS)
    (letter,) = mailbox.letters
    assert letter["To"] == "ada@example.org"
    assert letter["Subject"] == "Your kettle, 48213"
    assert letter.get_content().splitlines() == ["We send it today."]
    qtbot.waitUntil(lambda: panel.note.title.text() == "Sent", timeout=PATIENCE_MS)
    qtbot.mouseClick(page.sections.tab(SENT), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.known and page.model.rowCount() == 1)
    row = page.model.row_at(0)
    assert row is not None
    assert row.order == "48213"


def describe_mail_server(qtbot, settings, port):
    """Fill in the fields of the mail channel and save them."""
    card = settings.channels.cards[Channel.EMAIL]
    qtbot.waitUntil(lambda: card.toggle.height() > 20)
    qtbot.mouseClick(card.toggle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.save.height() > 20)
    form = card.form
    assert isinstance(form, MailForm)
    type_over(qtbot, form.host, "127.0.0.1")
    qtbot.keyClicks(form.security, "Not")
    type_over(qtbot, form.port, str(port))
    type_over(qtbot, form.address, "shop@example.org")
    qtbot.mouseClick(card.save, Qt.MouseButton.LeftButton)
    said = "shop@example.org by 127.0.0.1"
    qtbot.waitUntil(lambda: said in [each.text() for each in card.findChildren(QLabel)])


def test_a_shop_is_set_up_to_send_and_what_was_only_recorded_leaves_too(
    opened, tmp_path, mailbox, qtbot
):
    with Engine.create(tmp_path / "new.orderpath", name="Kettle & Co") as engine:
        thanks_by_email(engine)
        an_order_of(engine, number="1")
        file = engine.path
    window = opened(file)
    qtbot.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    settings = window.page
    assert isinstance(settings, SettingsPage)

    describe_mail_server(qtbot, settings, mailbox.port)
    qtbot.mouseClick(settings.sending.modes.part(2), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(settings.sending.pause.isVisible)
    qtbot.keyClick(window, Qt.Key.Key_7, CONTROL)
    outbox = window.page
    assert isinstance(outbox, OutboxPage)
    qtbot.mouseClick(outbox.sections.tab(RECORDED), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: outbox.model.known and outbox.model.rowCount() == 1)
    qtbot.keyClick(outbox.table, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: outbox.panel.shown is not None)
    qtbot.keyClick(outbox.table, Qt.Key.Key_Return, CONTROL)

    qtbot.waitUntil(lambda: mailbox.subjects == ["Thanks for 1"], timeout=PATIENCE_MS)
