"""The shop that the nodes are drawn in."""

from contextlib import closing

import pytest

from engine.nodes.base import DesignFacts
from tests.builders.shop import a_shop, the_references


@pytest.fixture(scope="session")
def references(tmp_path_factory):
    with closing(a_shop(tmp_path_factory.mktemp("shop"))) as shop:
        return the_references(shop)


@pytest.fixture(scope="session")
def design(references):
    return DesignFacts(references=references)
