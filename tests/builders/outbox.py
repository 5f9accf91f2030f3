"""Messages in the outbox, as triggers and people put them there."""

from typing import Any

from engine.api import Engine
from engine.domain.change import Channel, CreateOrder, CustomerDraft
from engine.domain.channel import Gateway
from engine.domain.trigger import DeliveryMode
from engine.nodes.actions.send_email import SendEmail
from engine.nodes.actions.send_message import SendMessage, Way
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.recipient import To
from tests.builders import stored
from tests.builders.running import do, put_in

ADA = CustomerDraft(name="Ada", email="ada@example.org", phone="+49 30 901820", consent=True)


def thanks_by_email(engine: Engine, **settings: Any) -> int:
    """A trigger: every new order is answered by e-mail to its customer."""
    mail = SendEmail(subject="Thanks for {{ order.number }}", body="We pack it now.")
    nodes = {"created": OrderCreated(), "mail": mail}
    return put_in(
        engine, "Thanks", nodes, "created > mail", **{"delivery": DeliveryMode.LIVE, **settings}
    )


def tells_the_desk(engine: Engine, **settings: Any) -> int:
    """A trigger: every new order is told to an address of the shop's own."""
    mail = SendEmail(
        to=To.FIXED, address="desk@example.org", subject="New", body="{{ order.number }} came."
    )
    nodes = {"created": OrderCreated(), "mail": mail}
    return put_in(
        engine, "Tell", nodes, "created > mail", **{"delivery": DeliveryMode.LIVE, **settings}
    )


def thanks_by(engine: Engine, way: Way, **settings: Any) -> int:
    """A trigger: every new order is answered by SMS or chat."""
    nodes = {"created": OrderCreated(), "say": SendMessage(way=way, text="Thanks!")}
    return put_in(
        engine, "Thanks", nodes, "created > say", **{"delivery": DeliveryMode.LIVE, **settings}
    )


def let_it_send_by(engine: Engine, channel: Channel, url: str, **settings: Any) -> None:
    """The shop sends for real by a gateway at this address."""
    body = '{"to": "{to}", "text": "{text}"}'
    engine.channels.save(channel, Gateway(url=url, **{"body": body, "id_path": "id", **settings}))
    engine.channels.set_mode(DeliveryMode.LIVE)


def an_order_of(engine: Engine, customer: CustomerDraft = ADA, **values: Any) -> int:
    """An order comes in from somebody who can be reached; its id."""
    return do(engine, CreateOrder(values=values, customer=customer)).orders[0]


def messages(engine: Engine) -> list[stored.Row]:
    """Rows of the outbox, oldest first."""
    return stored.rows(engine.path, "SELECT * FROM outbox ORDER BY id")


def states(engine: Engine) -> list[str]:
    """Where each message stands, oldest first."""
    return [row["state"] for row in messages(engine)]
