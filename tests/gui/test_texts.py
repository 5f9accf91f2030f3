"""Languages: nothing untranslated, nothing stale, and the window speaks what was chosen."""

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication

from app.formats import Formats
from app.i18n import LANGUAGES, TRANSLATIONS, language_of, translate
from designer.theme.tokens import RESOURCES
from engine.domain.moment import DAY, HOUR, MINUTE, Moment

ROOT = RESOURCES.parent
BERLIN = ZoneInfo("Europe/Berlin")
NOON = Moment(1_772_452_800_000_000)
"""2026-03-02 12:00 UTC, 13:00 in Berlin."""


def messages(catalogue: Path) -> dict[tuple[str, str], list[str]]:
    """(context, source) → the forms of its translation."""
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): [
            form.text or "" for form in message.iter("numerusform")
        ]
        or [message.findtext("translation") or ""]
        for context in ET.parse(catalogue).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }


def found_in_sources(folder: Path) -> set[tuple[str, str]]:
    """What lupdate finds to translate, in the window and in the terminal, as they are now."""
    catalogue = folder / "found.ts"
    sources = [str(path) for top in ("app", "designer") for path in (ROOT / top).rglob("*.py")]
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([tool, *sources, "-ts", catalogue], check=True, capture_output=True, cwd=folder)
    return set(messages(catalogue))


def test_every_text_is_translated(tmp_path):
    wanted = found_in_sources(tmp_path)

    assert len(wanted) > 200
    for code in ("ru", "zh"):
        known = messages(TRANSLATIONS / f"orderpath_{code}.ts")
        assert wanted == set(known), code
        empty = [source for source, forms in known.items() if not all(forms)]
        assert not empty, code
        text = (TRANSLATIONS / f"orderpath_{code}.ts").read_text("utf-8")
        assert "unfinished" not in text


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_the_compiled_catalogue_is_that_of_its_source(language, tmp_path):
    name = f"orderpath_{language.code}"
    shutil.copy(TRANSLATIONS / f"{name}.ts", tmp_path)
    tool = Path(sys.executable).with_name("pyside6-lrelease")

    subprocess.run(
        [tool, f"{name}.ts", "-qm", f"{name}.qm"], check=True, capture_output=True, cwd=tmp_path
    )

    assert (tmp_path / f"{name}.qm").read_bytes() == (TRANSLATIONS / f"{name}.qm").read_bytes()


@pytest.mark.parametrize("code", ["ru", "zh"])
def test_a_translation_keeps_every_place_for_a_value(code):
    def places(text: str) -> set[str]:
        return {word for word in text.replace("{", " {").split() if word.startswith("{")}

    lost = {
        source: forms
        for (_, source), forms in messages(TRANSLATIONS / f"orderpath_{code}.ts").items()
        for form in forms
        if {p.split("}")[0] for p in places(source)} != {p.split("}")[0] for p in places(form)}
    }

    assert not lost


@pytest.mark.parametrize(("code", "word"), [("en", "Paid"), ("ru", "Оплачен"), ("zh", "已付款")])
def test_texts_are_in_the_language_chosen(dressed, code, word):
    dressed.speech.speak(code)

    assert translate("OrderColumns", "Paid") == word


@pytest.mark.parametrize(
    ("code", "count", "words"),
    [
        ("en", 1, "1 order"),
        ("en", 1200, "1,200 orders"),
        ("ru", 1, "1 заказ"),
        ("ru", 3, "3 заказа"),
        ("ru", 25, "25 заказов"),
        ("zh", 7, "7 个订单"),
    ],
)
def test_numbers_of_orders_are_said_as_the_language_counts(dressed, code, count, words):
    dressed.speech.speak(code)

    said = QCoreApplication.translate("OrdersPage", "%Ln order(s)", "", count)

    assert said == words


def test_a_language_that_is_not_spoken_here_falls_back():
    assert language_of("fi") in LANGUAGES


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "€\u00a01,234.50"),
        ("ru", "1\u00a0234,50\u00a0€"),
        ("zh", "€\u00a01,234.50"),
    ],
)
def test_money_is_written_as_in_each_language(code, text):
    assert Formats(language_of(code), BERLIN).money(123_450, "EUR") == text


def test_money_keeps_its_cents_its_sign_and_the_digits_of_its_currency():
    formats = Formats(language_of("en"), BERLIN)

    assert formats.money(5, "EUR") == "€\u00a00.05"
    assert formats.money(-5, "EUR") == "−€\u00a00.05"
    assert formats.money(1234, "JPY") == "¥\u00a01,234"
    assert formats.money(9_007_199_254_740_993, "EUR") == "€\u00a090,071,992,547,409.93"


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (0, "0 min"),
        (59 * MINUTE, "59 min"),
        (HOUR, "1 h"),
        (7 * HOUR + 5 * MINUTE, "7 h 5 min"),
        (2 * DAY + 19 * HOUR, "2 d 19 h"),
        (12 * DAY + HOUR, "12 d"),
        (-5, "0 min"),
    ],
)
def test_a_span_is_said_in_its_two_largest_units(dressed, span, text):
    assert Formats(language_of("en"), BERLIN).span(span) == text


def test_days_are_those_of_the_shops_clocks(dressed):
    formats = Formats(language_of("en"), BERLIN)
    just_after_midnight = Moment(NOON + 11 * HOUR + 5 * MINUTE)

    assert formats.day(NOON, NOON) == "Today"
    assert formats.day(NOON, just_after_midnight) == "Yesterday"
    assert formats.day_and_clock(NOON, NOON) == "13:00"
    assert formats.day(Moment(NOON - 40 * DAY), NOON) == "21 Jan"
    assert formats.day(Moment(NOON - 400 * DAY), NOON) == "26 Jan 2025"
