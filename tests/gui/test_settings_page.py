"""The Settings page: what is kept where, checks at the field, channels tried before they are saved."""

import pytest
from PySide6.QtCore import Qt

from app.destinations import SettingsPlace
from app.settings_page.flaw_words import flaw_text
from app.theme.appearance import Choice
from engine.desks.channels import KeptIn
from engine.domain.change import Channel
from engine.domain.channel import Flaw, Gateway, MailServer, Security
from engine.domain.delivery import Pause, QuietHours
from engine.domain.trigger import DeliveryMode
from tests.builders.people import a_person
from tests.builders.running import let_it_send
from tests.builders.servers import LOGIN, PASSWORD, a_gateway, a_mail_server, free_port


@pytest.fixture
def page(window, qtbot):
    """Open the page over the settings there are."""

    def open_page(**size):
        made = window(**size)
        with qtbot.waitSignal(made.pages["settings"].stands):
            made.go_to("settings")
        return made.page

    return open_page


def click(qtbot, widget):
    """Click once the layout has come to rest: what appears above a button pushes it down."""
    qtbot.waitUntil(lambda: widget.height() > 10)
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def write(qtbot, field, text):
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def unfolded(qtbot, page, channel):
    card = page.channels.cards[channel]
    click(qtbot, card.toggle)
    qtbot.waitUntil(card.form.isVisible)
    return card


def problem_of(field):
    """What is said under a field; empty: nothing."""
    row = field.parentWidget()
    return row.problem.text() if row.problem.isVisible() else ""


# --- the shop -------------------------------------------------------------------------------------


def test_the_shop_gets_another_name_and_the_rail_says_it(page, engine, qtbot):
    there = page()
    assert not there.shop.save.isEnabled()

    write(qtbot, there.shop.name, "Juniper Home")
    qtbot.keyClicks(there.shop.zone, "Asia/Shanghai")
    click(qtbot, there.shop.save)

    qtbot.waitUntil(lambda: engine.references.name == "Juniper Home")
    assert engine.references.zone_name == "Asia/Shanghai"
    qtbot.waitUntil(lambda: "Juniper Home" in there.window().windowTitle())
    qtbot.waitUntil(lambda: not there.shop.save.isEnabled())


def test_a_shop_without_a_name_is_told_at_the_field(page, engine, qtbot):
    there = page()

    write(qtbot, there.shop.name, " ")
    click(qtbot, there.shop.save)

    assert problem_of(there.shop.name) == "A shop needs a name."
    assert engine.references.name == "Kettle & Co"


# --- sending --------------------------------------------------------------------------------------


def test_the_mode_of_the_whole_shop_is_one_click(page, engine, qtbot):
    there = page()

    click(qtbot, there.sending.modes.part(1))

    qtbot.waitUntil(lambda: engine.channels.delivery.mode is DeliveryMode.ASK_FIRST)
    qtbot.waitUntil(there.sending.pause.isVisible)


def test_sending_is_paused_and_goes_on(page, engine, qtbot):
    engine.channels.set_mode(DeliveryMode.LIVE)
    there = page()

    click(qtbot, there.sending.pause)
    qtbot.waitUntil(lambda: there.sending.pause.text() == "Go on sending")
    assert engine.channels.delivery.pause is Pause.BY_HAND
    click(qtbot, there.sending.pause)

    qtbot.waitUntil(lambda: there.sending.pause.text() == "Pause")
    assert engine.channels.delivery.pause is None


def test_quiet_hours_are_switched_and_written(page, engine, qtbot):
    there = page()
    click(qtbot, there.sending.quiet)
    qtbot.waitUntil(there.sending.begin.isEnabled)

    write(qtbot, there.sending.begin, "22:30")
    qtbot.keyClick(there.sending.begin, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: engine.channels.delivery.quiet == QuietHours(22 * 60 + 30, 8 * 60))


@pytest.mark.parametrize("text", ["late", "25:00", "8:00"])
def test_quiet_hours_that_are_none_are_told(page, engine, qtbot, text):
    engine.channels.set_quiet(QuietHours(21 * 60, 8 * 60))
    there = page()

    write(qtbot, there.sending.begin, text)
    qtbot.keyClick(there.sending.begin, Qt.Key.Key_Return)

    assert there.sending.problem != ""
    assert engine.channels.delivery.quiet == QuietHours(21 * 60, 8 * 60)


# --- channels -------------------------------------------------------------------------------------


def test_a_mail_server_is_described_tried_and_saved(page, engine, qtbot):
    with a_mail_server(login=True) as mailbox:
        there = page()
        card = unfolded(qtbot, there, Channel.EMAIL)
        write(qtbot, card.form.host, "127.0.0.1")
        card.form.security.setCurrentIndex(2)
        write(qtbot, card.form.port, str(mailbox.port))
        write(qtbot, card.form.address, "shop@example.org")
        write(qtbot, card.form.login, LOGIN)
        qtbot.keyClicks(card.form.secret.line, PASSWORD)
        qtbot.keyClicks(card.trial.recipient, "me@example.org")

        click(qtbot, card.trial.button)
        qtbot.waitUntil(lambda: card.trial.result.text().startswith("It was taken"))
        click(qtbot, card.save)

        qtbot.waitUntil(lambda: Channel.EMAIL in engine.channels.delivery.channels)
        assert mailbox.subjects == ["A test message of Orderpath"]
        assert engine.channels.delivery.channels[Channel.EMAIL] == MailServer(
            host="127.0.0.1", port=mailbox.port, security=Security.NONE, login=LOGIN,
            sender="shop@example.org",
        )  # fmt: skip
        qtbot.waitUntil(lambda: "no keyring" in card.form.secret.place.text())
        assert card.form.secret.text == ""
        assert "ORDERPATH_SECRET_EMAIL" in card.form.secret.place.text()
        assert PASSWORD.encode() not in engine.path.read_bytes()


def test_what_the_server_says_to_a_test_is_told_in_plain_words(page, engine, qtbot):
    with a_mail_server() as mailbox:
        let_it_send(engine, mailbox.port)
        mailbox.answer("RCPT", "550 no such user")
        card = unfolded(qtbot, page(), Channel.EMAIL)
        qtbot.keyClicks(card.trial.recipient, "nobody@example.org")

        click(qtbot, card.trial.button)

        said = "The mail server refused the recipient: 550 no such user"
        qtbot.waitUntil(lambda: card.trial.result.text() == said)
        assert card.trial.button.isEnabled()


def test_a_test_where_nobody_listens_comes_back(page, engine, qtbot):
    let_it_send(engine, free_port())
    card = unfolded(qtbot, page(), Channel.EMAIL)
    qtbot.keyClicks(card.trial.recipient, "me@example.org")

    qtbot.keyClick(card.trial.recipient, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "cannot be reached" in card.trial.result.text())


def test_an_unfinished_mail_server_is_told_at_its_fields(page, engine, qtbot):
    card = unfolded(qtbot, page(), Channel.EMAIL)
    write(qtbot, card.form.port, "many")
    write(qtbot, card.form.address, "shop")

    click(qtbot, card.save)

    assert problem_of(card.form.host) == "This is needed."
    assert problem_of(card.form.port) == "A number from 1 to 65535."
    assert problem_of(card.form.address) == "This is not an e-mail address."
    assert card.form.host.hasFocus()
    assert engine.channels.delivery.channels == {}


def test_the_usual_port_goes_with_the_encryption(page, qtbot):
    form = unfolded(qtbot, page(), Channel.EMAIL).form

    form.security.activated.emit(1)
    assert form.port.text() == "465"
    write(qtbot, form.port, "2525")
    form.security.activated.emit(0)

    assert form.port.text() == "2525"


def test_a_password_that_is_being_typed_stays_when_the_machine_has_looked_for_one(page, qtbot):
    secret = unfolded(qtbot, page(), Channel.EMAIL).form.secret
    qtbot.keyClicks(secret.line, "hush")

    secret.show_place(KeptIn.NOWHERE)

    assert secret.text == "hush"


def test_a_gateway_is_described_and_tried(page, engine, qtbot):
    with a_gateway() as desk:
        card = unfolded(qtbot, page(), Channel.SMS)
        write(qtbot, card.form.url, desk.url)
        write(qtbot, card.form.id_path, "id")
        qtbot.keyClicks(card.form.secret.line, "t0ken")
        qtbot.keyClicks(card.trial.recipient, "+4930901820")

        click(qtbot, card.trial.button)

        said = "It was taken, under the number 17."
        qtbot.waitUntil(lambda: card.trial.result.text() == said)
        (request,) = desk.requests
        assert request.headers["authorization"] == "Bearer t0ken"
        assert request.json["to"] == "+4930901820"
        click(qtbot, card.save)
        qtbot.waitUntil(lambda: Channel.SMS in engine.channels.delivery.channels)


@pytest.mark.parametrize(
    ("field", "text", "flaw"),
    [
        ("url", "ftp://example.org", Flaw.NO_URL),
        ("body", "hello {to}", Flaw.NO_TEXT),
        ("body", "hello {text}", Flaw.NO_RECIPIENT),
        ("body", '{"to": "{to}" "text": "{text}"}', Flaw.NO_JSON),
        ("body", '{"to": "{to}", "text": "{text}", "from": "{me}"}', Flaw.UNKNOWN_PLACE),
        ("headers", "no colon", Flaw.NO_HEADER),
        ("success_path", "a..b", Flaw.NO_PATH),
    ],
)
def test_a_flawed_gateway_is_told_at_its_field(page, engine, qtbot, field, text, flaw):
    card = unfolded(qtbot, page(), Channel.CHAT)
    write(qtbot, card.form.url, "https://example.org/send")
    wrong = getattr(card.form, field)
    write(qtbot, wrong, text)

    click(qtbot, card.save)

    assert problem_of(wrong) == flaw_text(flaw)
    assert engine.channels.delivery.channels == {}


def test_a_channel_is_removed(page, engine, qtbot):
    let_it_send(engine, 2525)
    card = unfolded(qtbot, page(), Channel.EMAIL)

    click(qtbot, card.remove)

    qtbot.waitUntil(lambda: engine.channels.delivery.channels == {})
    qtbot.waitUntil(lambda: card.toggle.text() == "Set up")


def test_what_was_typed_and_not_saved_is_gone_when_the_card_is_closed(page, engine, qtbot):
    engine.channels.save(Channel.SMS, Gateway(url="https://example.org/{to}/{text}"))
    card = unfolded(qtbot, page(), Channel.SMS)
    write(qtbot, card.form.url, "https://other.example.org")

    click(qtbot, card.toggle)
    click(qtbot, card.toggle)

    assert card.form.url.text() == "https://example.org/{to}/{text}"


def test_every_flaw_has_words():
    assert all(flaw_text(flaw) for flaw in Flaw)


# --- the person -----------------------------------------------------------------------------------


def test_somebody_else_works_here_from_now_on(page, engine, dressed, qtbot):
    anna = a_person(engine, 7, "Anna Weber").id
    there = page()
    place = there.person.me.findData(anna)

    there.person.me.setCurrentIndex(place)
    there.person.me.activated.emit(place)

    assert there.window().me().name == "Anna Weber"


def test_colours_and_language_are_chosen(page, dressed, qtbot):
    there = page()

    click(qtbot, there.person.look.part(2))
    assert dressed.appearance.choice is Choice.DARK
    with qtbot.waitSignal(there.window().language_chosen) as chosen:
        click(qtbot, there.person.language.part(1))

    assert chosen.args == ["ru"]


def test_others_lead_to_a_section(page, qtbot):
    there = page(width=1280, height=720)

    there.window().go(SettingsPlace("channels"))

    qtbot.waitUntil(lambda: there.channels.visibleRegion().boundingRect().height() > 100)
