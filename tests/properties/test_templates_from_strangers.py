"""Whatever a template holds, it is filled in within bounds or refused; nothing else happens."""

from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain.order import Item, Payment
from engine.nodes.base import DesignFacts
from engine.nodes.template import Template
from engine.nodes.template_language import LONGEST_OUTPUT
from engine.nodes.template_refused import TemplateRefused
from tests.builders.shop import a_shop, the_references
from tests.builders.turns import an_order, facts

PIECES = st.sampled_from(
    [
        "{{", "}}", "{%", "%}", "{#", "#}", "-", " ", "\n", "for", "in", "endfor", "if", "else", "endif",
        "set", "macro", "endmacro", "import", "include", "recursive", "order", "customer", "shop", "now",
        "payment_link", "loop", ".", "number", "items", "payments", "tags", "custom", "name", "total",
        "__class__", "_budget", "[", "]", "(", ")", "'a'", '"x"', "0", "7", "99999999999", "*", "**", "+",
        "~", "%", "//", "/", "==", "<", "not", "and", "or", "|", "join", "length", "upper", "truncate",
        "default", "attr", "format", "safe", ",", "=", ":", "i", "is", "defined", "none",
    ]
)  # fmt: skip
ORDER = an_order(
    items=tuple(Item(id=n, name="Kettle") for n in range(40)),
    payments=(Payment(id=1),),
    tags=("gift", "late"),
)


@pytest.fixture(scope="module")
def references(tmp_path_factory):
    with closing(a_shop(tmp_path_factory.mktemp("shop"))) as shop:
        return the_references(shop)


def filled(text, references):
    """The text filled in, None when it was refused."""
    try:
        return Template(text).render(facts(references, order=ORDER))
    except TemplateRefused:
        return None


@given(pieces=st.lists(PIECES, max_size=40))
def test_any_row_of_signs_is_filled_in_within_bounds_or_refused(pieces, references):
    text = "".join(pieces)

    rendered = filled(text, references)

    assert rendered is None or len(rendered) <= LONGEST_OUTPUT


@given(pieces=st.lists(PIECES, min_size=1, max_size=8))
def test_any_expression_is_filled_in_within_bounds_or_refused(pieces, references):
    expression = " ".join(pieces)
    text = f"{{% for i in order.items %}}{{{{ {expression} }}}}{{% endfor %}}"

    rendered = filled(text, references)

    assert rendered is None or len(rendered) <= LONGEST_OUTPUT


@given(pieces=st.lists(PIECES, max_size=20))
def test_what_can_be_filled_in_was_no_problem_while_drawn(pieces, references):
    text = "x" + "".join(pieces)
    drawn = list(Template(text).problems("text", DesignFacts(references=references)))

    rendered = filled(text, references)

    assert rendered is None or drawn == []
