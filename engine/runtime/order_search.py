"""Finding orders: a condition as text made into a list to look through, and who runs belong to."""

from collections.abc import Iterable, Mapping

from engine.clock import Clock
from engine.conditions.compiled import Test
from engine.conditions.fields import Vocabulary
from engine.conditions.text import parse
from engine.conditions.to_python import compile_condition
from engine.conditions.to_sql import to_sql
from engine.conditions.tree import ALWAYS, Tree
from engine.domain.facts import Facts
from engine.domain.moment import Moment
from engine.domain.references import References
from engine.storage.database import ShopFile
from engine.storage.loader import Loader
from engine.storage.order_list import OrderList, Sieve


def order_list(
    file: ShopFile, references: References, clock: Clock, where: str | Tree, search: str
) -> OrderList:
    """The orders that meet the condition `where` and hold every word of `search`; both may be empty.

    Raises:
        ConditionError: the condition cannot be read (it says where), or asks what cannot be asked.

    """
    vocabulary = Vocabulary(references)
    tree = parse(where, vocabulary) if isinstance(where, str) else where
    if tree == ALWAYS:
        return OrderList(file, search)
    now = clock.now()
    sql = to_sql(tree, vocabulary, references, now)
    sieve = None
    if sql.rest is not None:
        test = compile_condition(sql.rest, vocabulary, references, changes=False).test
        sieve = _sieve(test, references, now)
    return OrderList(file, search, sieve, condition=sql.where)


def _sieve(test: Test, references: References, now: Moment) -> Sieve:
    def keep(loader: Loader, ids: list[int]) -> list[int]:
        found = loader.orders(ids)
        customers = loader.customers(
            {order.customer for order in found.values() if order.customer is not None}
        )
        return [
            id_
            for id_, order in found.items()
            if test(
                Facts(
                    now=now,
                    references=references,
                    history=loader,
                    order=order,
                    customer=customers.get(order.customer) if order.customer else None,
                )
            )
        ]

    return keep


def trigger_names(
    file: ShopFile, names: Mapping[int, str], runs: Iterable[int]
) -> Mapping[int, str]:
    """Run id → name of its trigger; `names` says what triggers are called."""
    with file.reader() as connection:
        found = Loader(connection).runs(runs)
    return {id_: names[run.trigger] for id_, run in found.items() if run.trigger in names}
