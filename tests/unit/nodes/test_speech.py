"""The words of a trigger's sentence."""

import pytest

from engine.conditions.spans import Unit
from engine.domain.value import Value
from engine.nodes.duration import Duration
from engine.nodes.speech import Speech


def speech(references, language="en"):
    """A language in the shop of the tests."""
    return Speech(language=language, references=references)


@pytest.mark.parametrize(
    ("amount", "unit", "en", "ru", "zh"),
    [
        (1, Unit.HOURS, "1 hour", "1 час", "1小时"),
        (2, Unit.HOURS, "2 hours", "2 часа", "2小时"),
        (5, Unit.HOURS, "5 hours", "5 часов", "5小时"),
        (11, Unit.DAYS, "11 days", "11 дней", "11天"),
        (21, Unit.DAYS, "21 days", "21 день", "21天"),
        (22, Unit.MINUTES, "22 minutes", "22 минуты", "22分钟"),
        (112, Unit.WEEKS, "112 weeks", "112 недель", "112周"),
    ],
)
def test_durations_are_counted_as_people_count(amount, unit, en, ru, zh, references):
    duration = Duration(amount=amount, unit=unit)

    said = [duration.says(speech(references, language)) for language in ("en", "ru", "zh")]

    assert said == [en, ru, zh]


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("order.discount", 1750, "17.50 EUR"),
        ("order.delivery_type", "courier", "“Courier”"),
        ("order.manager", 1, "Administrator"),
        ("order.tags", ("gift", "late"), "gift, late"),
        ("order.manager", None, "empty"),
        ("order.delivery_type", "", "empty"),
        ("order.unknown", 5, "5"),
    ],
)
def test_values_are_said_as_people_read_them(field, value: Value, said, references):
    assert speech(references).value(field, value).strip("“”") == said.strip("“”")


@pytest.mark.parametrize(
    ("texts", "said"), [(["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c")]
)
def test_alternatives_are_joined_by_or(texts, said, references):
    assert speech(references).any_of(texts) == said


def test_codes_that_name_nothing_are_said_as_they_are(references):
    words = speech(references)

    assert words.status("gone") == "“gone”"
    assert words.person(99) == "#99"
    assert words.payment_status("gone") == "“gone”"


def test_a_language_without_words_is_told_in_english(references):
    assert speech(references, "fr").otherwise() == "otherwise"
