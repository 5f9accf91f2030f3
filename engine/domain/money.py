"""Money is whole minor units and a currency; quantities are whole millionths."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import NewType

from typing_extensions import override

from engine.domain.errors import Invalid

_DIGITS = {
    "BHD": 3, "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "IQD": 3, "ISK": 0, "JOD": 3, "JPY": 0,
    "KMF": 0, "KRW": 0, "KWD": 3, "LYD": 3, "OMR": 3, "PYG": 0, "RWF": 0, "TND": 3, "UGX": 0,
    "UYI": 0, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
}  # fmt: skip
"""ISO 4217 minor-unit digits of the currencies that do not have two."""

Quantity = NewType("Quantity", int)
"""Millionths of a piece: exact, and comparable in SQL."""

QUANTITY_SCALE = 1_000_000
ONE = Quantity(QUANTITY_SCALE)


def digits(currency: str) -> int:
    """How many digits the currency has after the point."""
    return _DIGITS.get(currency, 2)


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in minor units of an ISO 4217 currency."""

    minor: int
    currency: str

    @override
    def __str__(self) -> str:
        return f"{plain_amount(self.minor, self.currency)} {self.currency}"


def plain_amount(minor: int, currency: str) -> str:
    """Minor units as a plain decimal: 17490 EUR → "174.90"."""
    places = digits(currency)
    if places == 0:
        return str(minor)
    sign, whole = ("-" if minor < 0 else ""), abs(minor)
    return f"{sign}{whole // 10**places}.{whole % 10**places:0{places}d}"


def parse_minor(text: str, currency: str) -> int:
    """A decimal text as minor units of `currency`.

    Raises:
        Invalid: not a number, or more digits after the point than the currency has.

    """
    try:
        scaled = Decimal(text.strip()).scaleb(digits(currency))
    except InvalidOperation:
        raise Invalid("amount", f"“{text}” is not a number; write it like 1234.50") from None
    if not scaled.is_finite() or scaled != scaled.to_integral_value():
        raise Invalid("amount", f"“{text}” has more digits than {currency} has")
    return int(scaled)


def parse_quantity(text: str) -> Quantity:
    """A decimal text as a quantity.

    Raises:
        Invalid: not a number, or finer than a millionth.

    """
    try:
        scaled = Decimal(text.strip()) * QUANTITY_SCALE
    except InvalidOperation:
        raise Invalid("quantity", f"“{text}” is not a number") from None
    if not scaled.is_finite() or scaled != scaled.to_integral_value():
        raise Invalid("quantity", f"“{text}” is finer than a millionth")
    return Quantity(int(scaled))


def plain_quantity(quantity: Quantity) -> str:
    """A quantity as a plain decimal without trailing zeros: 1500000 → "1.5"."""
    whole, rest = divmod(abs(quantity), QUANTITY_SCALE)
    sign = "-" if quantity < 0 else ""
    return f"{sign}{whole}" + (f".{rest:06d}".rstrip("0") if rest else "")


def line_total(quantity: int, price: int) -> int:
    """Price of a line in minor units, half away from zero."""
    product = quantity * price
    half = QUANTITY_SCALE // 2
    return (
        (product + half) // QUANTITY_SCALE
        if product >= 0
        else -((half - product) // QUANTITY_SCALE)
    )
