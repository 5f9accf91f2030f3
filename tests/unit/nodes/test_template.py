"""Templates: what they can say, and what a stranger's cannot do."""

import time
from dataclasses import replace

import pytest

from engine.domain.errors import UserError
from engine.domain.money import parse_quantity
from engine.domain.order import Item, Payment
from engine.domain.references import CustomField, FieldType
from engine.domain.titles import Titles
from engine.nodes.base import DesignFacts
from engine.nodes.template import Template
from engine.nodes.template_names import NAMES
from engine.nodes.template_refused import TemplateRefused
from engine.nodes.template_variables import variables
from tests.builders.turns import a_customer, an_order, facts

PATIENCE_S = 2.0

HOSTILE = {
    "a text times a billion": "{{ 'a' * 10**10 }}",
    "a text times a number": "{{ 'a' * 999999999 }}",
    "a list times a number": "{{ ([1] * 999999999)|length }}",
    "a power": "{{ 9**9**9 }}",
    "a class": "{{ order.__class__ }}",
    "a class of a text": "{{ ''.__class__.__mro__ }}",
    "a class by brackets": "{{ order['__class__'] }}",
    "a class by attr": "{{ order|attr('__class__') }}",
    "subclasses": "{{ ().__class__.__base__.__subclasses__() }}",
    "globals": "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "self": "{{ self._TemplateReference__context }}",
    "a format trick": "{{ '{0.__class__}'.format(order) }}",
    "a format filter": "{{ '%999999999d'|format(1) }}",
    "a percent trick": "{{ '%0999999999d' % 1 }}",
    "a range": "{% for i in range(10**9) %}{{ i }}{% endfor %}",
    "a range of a range": "{% for i in range(9) %}{% for j in range(9) %}x{% endfor %}{% endfor %}",
    "loops over a text": "{% for c in order.number %}{{ c }}{% endfor %}",
    "loops three deep": (
        "{% for a in order.items %}{% for b in order.items %}{% for c in order.items %}x"
        "{% endfor %}{% endfor %}{% endfor %}"
    ),
    "a recursive loop": "{% for i in order.items recursive %}{{ loop(order.items) }}{% endfor %}",
    "a macro that calls itself": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "a call block": "{% call x() %}{% endcall %}",
    "an include": "{% include '/etc/passwd' %}",
    "an import": "{% import 'os' as os %}",
    "an import of a name": "{% from 'os' import path %}",
    "an extends": "{% extends 'base' %}",
    "a block": "{% block b %}{{ super() }}{% endblock %}",
    "a doubling set": "{% set a = 'xxxx' %}" + "{% set a = a ~ a %}" * 60 + "{{ a }}",
    "a filter block": "{% filter upper %}x{% endfilter %}",
    "a centre": "{{ 'a'|center(999999999) }}",
    "a batch": "{{ order.items|batch(999999999, 'x')|list }}",
    "a replace": "{{ order.number|replace('', order.number) }}",
    "a map of an attribute": "{{ order.items|map(attribute='__class__')|list }}",
    "a mutation": "{{ order.tags.append('x') }}",
    "a large number": "{{ 99999999999999999999 }}",
    "a growing number": "{{ 9007199254740992 * 9007199254740992 }}",
    "a dictionary": "{{ {'a': 1} }}",
    "deep parentheses": "{{ " + "(" * 2_000 + "1" + ")" * 2_000 + " }}",
    "deep negations": "{{ " + "not " * 5_000 + "1 }}",
    "deep sums": "{{ 1" + " + 1" * 4_000 + " }}",
    "deep lists": "{{ " + "[" * 500 + "]" * 500 + " }}",
    "deep ifs": "{% if 1 %}" * 200 + "{% endif %}" * 200,
    "a text too long": "{{ order.number }}" + "x" * 20_000,
    "a division by nothing": "{{ 1 // 0 }}",
    "another one's variable": "{{ config }}",
    "the budget": "{{ _budget }}",
    "a shadowed root": "{% for order in order.items %}{{ order.number }}{% endfor %}",
    "a custom of a custom": "{{ order.custom.a.b }}",
    "a list as it is": "{{ order.items }}",
    "an entry as it is": "{{ order.items|first }}",
    "an unclosed mark": "{{ order.number",
    "an unknown tag": "{% load x %}",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_template_is_refused_quickly_while_drawn_and_when_filled_in(
    text, references, design
):
    began = time.perf_counter()

    with pytest.raises(TemplateRefused):
        Template(text).render(facts(references, order=an_order(items=(Item(id=1),))))
    drawn = [p.code for p in Template(text).problems("text", design)]

    assert drawn == ["template.refused"] or text in WRONG_ONLY_WHEN_FILLED_IN
    assert time.perf_counter() - began < PATIENCE_S


WRONG_ONLY_WHEN_FILLED_IN = {
    HOSTILE[name]
    for name in (
        "a text times a number", "a list times a number", "a percent trick", "a growing number",
        "a division by nothing", "a list as it is", "an entry as it is",
    )
}  # fmt: skip


def test_loops_stop_when_they_cost_too_much(references):
    many = tuple(Item(id=number) for number in range(1_000))
    text = "{% for a in order.items %}{% for b in order.items %}{{ a.sku }}{% endfor %}{% endfor %}"

    with pytest.raises(TemplateRefused, match="too much work"):
        Template(text).render(facts(references, order=an_order(items=many)))


def test_a_text_that_grows_too_long_is_refused_whole(references):
    many = tuple(Item(id=number, name="x" * 1_000) for number in range(30))
    text = "{% for item in order.items %}{{ item.name }}{% endfor %}"

    with pytest.raises(TemplateRefused, match="grows beyond 20000 characters"):
        Template(text).render(facts(references, order=an_order(items=many)))


def test_a_join_that_grows_too_long_is_refused(references):
    order = an_order(tags=("a" * 1_000,) * 15, customer_comment="y" * 10_000)

    with pytest.raises(TemplateRefused, match="join"):
        Template("{{ order.tags|join(order.customer_comment) }}").render(
            facts(references, order=order)
        )


def test_a_template_puts_the_orders_data_into_text(references):
    order = an_order(
        total=17490,
        manager=1,
        paid=True,
        tags=("gift", "vip"),
        items=(
            Item(id=1, name="Kettle", quantity=parse_quantity("1.5"), price=2000),
            Item(id=2, name="Cup"),
        ),
    )
    text = (
        "{{ order.number }} {{ order.total }} {{ order.status }} {{ order.manager }} {{ order.paid }} "
        "{{ order.tags|join(', ') }} "
        "{% for item in order.items %}{{ loop.index }}. {{ item.name }} × {{ item.quantity }} = "
        "{{ item.total }}{% if not loop.last %}; {% endif %}{% endfor %} {{ customer.name|upper }}"
    )

    rendered = Template(text).render(facts(references, order=order))

    assert rendered == (
        "A-17 174.90 EUR New Administrator yes gift, vip "
        "1. Kettle × 1.5 = 30.00 EUR; 2. Cup × 1 = 0.00 EUR ADA"
    )


def test_moments_are_told_on_the_shops_clocks(references):
    rendered = Template("{{ now }} {{ now|date }} {{ now|time }}").render(facts(references))

    assert rendered == "2026-01-01 13:00 2026-01-01 13:00"


def test_words_of_prose_are_not_taken_for_variables(references):
    known = facts(references)
    known.customer = None

    rendered = Template("The customer of {{ order.number }} shall pay now").render(known)

    assert rendered == "The customer of A-17 shall pay now"


def test_a_variable_of_a_missing_customer_is_refused(references):
    known = facts(references)
    known.customer = None

    with pytest.raises(TemplateRefused, match="has no customer"):
        Template("Dear {{ customer.name }}").render(known)


def test_an_unknown_variable_is_named_with_those_there_are(design):
    problems = list(Template("one\n{{ order.totl }}").problems("text", design))

    assert problems[0].param == "text"
    assert problems[0].text.startswith(
        "Line 2 of the text cannot be filled in: “order” has no “totl”; it has number, site"
    )


def test_an_empty_text_is_a_problem(design):
    assert [p.code for p in Template("  ").problems("text", design)] == ["template.empty"]


def test_custom_fields_are_read_by_their_code(references):
    own = with_custom_fields(references)
    known = facts(own, order=an_order(custom={"gift-note": "Happy", "weight": 2_500_000}))

    rendered = Template('{{ order.custom["gift-note"] }} {{ order.custom.weight }}').render(known)

    assert rendered == "Happy 2.5"


def test_a_custom_field_that_the_shop_does_not_have_is_a_problem(references):
    own = DesignFacts(references=with_custom_fields(references))

    problems = list(Template("{{ order.custom.colour }}").problems("text", own))

    assert "there is no custom field “colour”; there are gift-note, weight" in problems[0].text


def test_the_payment_link_is_that_of_the_payment_still_due(references):
    own = with_links(references, {"bank-card": "https://pay.example/{{ order.number|urlencode }}"})
    due = Payment(id=2, type="bank-card")
    settled = Payment(id=1, type="cash", status="paid")
    known = facts(own, order=an_order(number="A 17/б", payments=(settled, due)))

    rendered = Template("Pay: {{ payment_link }}").render(known)

    assert rendered == "Pay: https://pay.example/A%2017/%D0%B1"


def test_a_missing_payment_link_says_where_to_put_it_in(references):
    known = facts(references, order=an_order(payments=(Payment(id=1, type="bank-card"),)))

    with pytest.raises(TemplateRefused, match="no payment link for Bank card; put one in at"):
        Template("{{ payment_link }}").render(known)


def test_a_payment_link_that_names_itself_is_refused(references):
    own = with_links(references, {"": "{{ payment_link }}"})

    with pytest.raises(UserError):
        Template("{{ payment_link }}").render(facts(own))


def test_every_name_offered_is_there_and_nothing_else(references):
    order = an_order(items=(Item(id=1),), payments=(Payment(id=1),))

    known = variables(
        facts(references, order=order, customer=a_customer()), ("order", "customer", "shop")
    )

    names = {root: tuple(data) for root, data in known.items() if isinstance(data, dict)}
    assert names == {root: NAMES[root] for root in ("order", "customer", "shop")}


@pytest.mark.parametrize("entries", ["item", "payment"])
def test_every_name_of_a_loops_entries_can_be_filled_in(entries, references):
    order = an_order(items=(Item(id=1),), payments=(Payment(id=1),))
    names = "".join(f"{{{{ one.{name} }}}} " for name in NAMES[entries])
    text = f"{{% for one in order.{entries}s %}}{names}{{% endfor %}}"

    rendered = Template(text).render(facts(references, order=order))

    assert "EUR" in rendered


def test_fields_read_are_known_without_filling_in():
    text = (
        "{{ order.total }} {% for i in order.items %}{{ i.name }}{% endfor %} {{ customer.name }}"
    )

    reads = Template(text).reads()

    assert {"order.total", "item.name", "customer.name"} <= reads
    assert Template("no order.total here").reads() == frozenset()


def with_custom_fields(references):
    fields = (
        CustomField(
            entity="order", code="gift-note", titles=Titles.of(en="Note"), type=FieldType.TEXT
        ),
        CustomField(
            entity="order", code="weight", titles=Titles.of(en="Weight"), type=FieldType.NUMBER
        ),
    )
    return replace(references, custom_fields=fields)


def with_links(references, links):
    site = replace(references.sites["main"], payment_links=links)
    return replace(references, sites={"main": site})
