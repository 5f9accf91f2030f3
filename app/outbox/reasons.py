"""Why a message stands where it stands, as sentences.

The engine says it by a reason of its own and, behind a colon and a blank, the words of a server; the reason
is translated, the words stay as they were said.
"""

from app.reasons import reason_words


def reason_text(said: str) -> str:
    """A reason as a sentence, with the words of the server."""
    head, colon, words = said.partition(": ")
    sentence = _sentence(head)
    return f"{sentence}: {words}" if colon else sentence


def reason_head(said: str) -> str:
    """Only our own reason, where the words of the server have no room."""
    return _sentence(said.partition(": ")[0])


def _sentence(reason: str) -> str:
    said = reason_words(reason)
    return said[:1].upper() + said[1:]
