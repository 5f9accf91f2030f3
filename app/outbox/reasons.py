"""Why a message stands where it stands, in the language of the window.

The engine says it in English, a sentence of its own and, behind a colon and a blank, the words of a server;
values stand in quotation marks. The sentence is translated, the rest stays as it was said.
"""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate

_VALUE = re.compile(r"“([^”]*)”")
_CONTEXT = "Reasons"

REASONS = (
    str(QT_TRANSLATE_NOOP("Reasons", "the customer does not want messages")),
    str(QT_TRANSLATE_NOOP("Reasons", "the order has no customer")),
    str(QT_TRANSLATE_NOOP("Reasons", "the address is empty")),
    str(QT_TRANSLATE_NOOP("Reasons", "the number is empty")),
    str(QT_TRANSLATE_NOOP("Reasons", "the customer's e-mail is empty")),
    str(QT_TRANSLATE_NOOP("Reasons", "the customer's phone is empty")),
    str(QT_TRANSLATE_NOOP("Reasons", "the address “{value}” is not an e-mail address")),
    str(QT_TRANSLATE_NOOP("Reasons", "the number “{value}” is not a phone number")),
    str(QT_TRANSLATE_NOOP("Reasons", "the customer's e-mail “{value}” is not an e-mail address")),
    str(QT_TRANSLATE_NOOP("Reasons", "the customer's phone “{value}” is not a phone number")),
    str(QT_TRANSLATE_NOOP("Reasons", "it waits for the end of the quiet hours")),
    str(QT_TRANSLATE_NOOP("Reasons", "it says nothing")),
    str(QT_TRANSLATE_NOOP("Reasons", "the program was ended while it was being sent")),
    str(QT_TRANSLATE_NOOP("Reasons", "the shop has no way to send e-mail")),
    str(QT_TRANSLATE_NOOP("Reasons", "the shop has no way to send SMS")),
    str(QT_TRANSLATE_NOOP("Reasons", "the shop has no way to send chat messages")),
    str(QT_TRANSLATE_NOOP("Reasons", "somebody mended it")),
    str(
        QT_TRANSLATE_NOOP(
            "Reasons", "the shop only records its messages; let it send in the settings"
        )
    ),
    str(QT_TRANSLATE_NOOP("Reasons", "it belongs to a past that was played again")),
    str(QT_TRANSLATE_NOOP("Reasons", "its trigger started very often within a minute")),
    str(QT_TRANSLATE_NOOP("Reasons", "its wait was over while the program was not running")),
    str(QT_TRANSLATE_NOOP("Reasons", "the clock of this machine leapt ahead")),
    str(QT_TRANSLATE_NOOP("Reasons", "the shop was told to send less freely while it waited")),
    str(QT_TRANSLATE_NOOP("Reasons", "a fault in the program; the log says more")),
    str(
        QT_TRANSLATE_NOOP(
            "Reasons", "this machine does not know the password; write it in the settings"
        )
    ),
    str(QT_TRANSLATE_NOOP("Reasons", "it is being sent")),
    str(QT_TRANSLATE_NOOP("Reasons", "it has left already")),
    str(QT_TRANSLATE_NOOP("Reasons", "it is cancelled")),
    str(QT_TRANSLATE_NOOP("Reasons", "the recipient is not an e-mail address")),
    str(QT_TRANSLATE_NOOP("Reasons", "the e-mail cannot be written")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server refused the login")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server cannot do what the settings ask for")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server's encryption is not to be trusted")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server does not let us in")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server cannot be reached")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server refused the recipient")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server refused the sender")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server refused the message")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server cannot take this address")),
    str(QT_TRANSLATE_NOOP("Reasons", "the connection was lost before the mail server answered")),
    str(QT_TRANSLATE_NOOP("Reasons", "the gateway's address cannot be used")),
    str(QT_TRANSLATE_NOOP("Reasons", "the gateway cannot be reached")),
    str(QT_TRANSLATE_NOOP("Reasons", "the connection was lost before the gateway answered")),
    str(QT_TRANSLATE_NOOP("Reasons", "the gateway does not let us in")),
    str(QT_TRANSLATE_NOOP("Reasons", "the gateway does not take messages now")),
    str(QT_TRANSLATE_NOOP("Reasons", "something on the way to the gateway gave up")),
    str(QT_TRANSLATE_NOOP("Reasons", "the gateway refused the message")),
    str(QT_TRANSLATE_NOOP("Reasons", "the gateway's answer cannot be read")),
)


def reason_text(said: str) -> str:
    """A reason as a sentence; what is not known here stays in English."""
    head, colon, words = said.partition(": ")
    values = _VALUE.findall(head)
    plain = _VALUE.sub("“{value}”", head)
    if plain in REASONS:
        head = translate(_CONTEXT, plain)
        if values:
            head = head.format(value=values[0])
    head = head[:1].upper() + head[1:]
    return f"{head}: {words}" if colon else head


def reason_head(said: str) -> str:
    """Only our own sentence, where the words of the server have no room."""
    return reason_text(said.partition(": ")[0])
