"""Whom an outward message goes to, and why it may not."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib.resources import files

from engine.domain.facts import Facts
from engine.domain.references import References
from engine.nodes.speech import Speech

_EMAIL = re.compile(r"[^\s@<>,;:\"()\[\]\\]+@[^\s@<>,;:\"()\[\]\\.]+(\.[^\s@<>,;:\"()\[\]\\.]+)+")
_LONGEST_EMAIL = 254


class To(Enum):
    """Whose address it is."""

    CUSTOMER = "customer"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a message goes, as it is written on it; `problem` not empty: why it cannot go there."""

    text: str
    problem: str = ""


def email_address(facts: Facts, to: To, fixed: str) -> Address:
    """The e-mail address of a message. Only customers are asked for their consent."""
    if to is To.FIXED:
        return _email(fixed, "the address")
    refused = _refused(facts)
    if refused:
        return Address(facts.customer.email if facts.customer else "", refused)
    return _email(facts.customer.email if facts.customer else "", "the customer's e-mail")


def phone_number(facts: Facts, to: To, fixed: str) -> Address:
    """The phone number of a message in the form +49301234567."""
    if to is To.FIXED:
        return _phone(fixed, "the number", _zone(facts))
    refused = _refused(facts)
    phone = facts.customer.phone if facts.customer else ""
    return (
        Address(phone, refused) if refused else _phone(phone, "the customer's phone", _zone(facts))
    )


def email_wrong(text: str) -> str:
    """Why a text is no e-mail address, "" when it is one."""
    return _email(text, "the address").problem


def phone_wrong(text: str, references: References) -> str:
    """Why a text is no phone number, "" when it is one."""
    return _phone(text, "the number", references.zone_name).problem


def recipient_says(to: To, fixed: str, speech: Speech) -> str:
    """Whom it goes to, in the trigger's sentence."""
    if to is To.FIXED:
        return fixed
    return speech.pick(en="the customer", ru="клиенту", zh="客户")


def _refused(facts: Facts) -> str:
    if facts.customer is None:
        return "the order has no customer"
    if facts.customer.consent is False:
        return "the customer does not want messages"
    return ""


def _email(text: str, what: str) -> Address:
    address = text.strip()
    if not address:
        return Address("", f"{what} is empty")
    if len(address) > _LONGEST_EMAIL or not _EMAIL.fullmatch(address):
        return Address(address, f"{what} “{address[:80]}” is not an e-mail address")
    return Address(address)


def _phone(text: str, what: str, zone: str) -> Address:
    """National numbers are read as in the country of the shop's time zone."""
    import phonenumbers

    written = text.strip()
    if not written:
        return Address("", f"{what} is empty")
    try:
        number = phonenumbers.parse(written, _country(zone))
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_valid_number(number):
        return Address(written, f"{what} “{written[:80]}” is not a phone number")
    return Address(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def _zone(facts: Facts) -> str:
    site = facts.references.sites.get(facts.order.site) if facts.order else None
    return site.zone if site else facts.references.zone_name


@cache
def _country(zone: str) -> str | None:
    """The country of a time zone by its ISO 3166 code, None for a zone of no country."""
    table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8")
    for line in table.splitlines():
        country, _, name = line.partition("\t")
        if not line.startswith("#") and name.split("\t")[1:2] == [zone]:
            return country
    return None
