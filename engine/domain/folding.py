"""Search keys: text compared without case, in every alphabet, and phone numbers by their digits."""

import re
import unicodedata

_NOT_DIGIT = re.compile(r"\D+")


def fold(text: str) -> str:
    """The key under which two texts that differ only in case or compatibility form are equal.

    NFKC before and after, because case folding may leave a text that is not normalised.
    """
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def phone_digits(text: str) -> str:
    """The digits of a phone number, in order."""
    return _NOT_DIGIT.sub("", text)
