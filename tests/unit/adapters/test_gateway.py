"""SMS and chat through a real gateway: what it gets, and what its answers mean."""

import json
import logging

import pytest

from engine.adapters.gateway import LONGEST_ANSWER, GatewayCarrier
from engine.domain.channel import BodyKind, Gateway
from engine.ports import Fate, Parcel
from tests.builders.servers import LOCAL, a_gateway, free_port
from tests.builders.shop import NOON

TOKEN = "s3cr3t-token"
JSON = '{"to": "{to}", "text": "{text}"}'
TEXT = 'He said: "come {to}" & \\ 你好'
SHORT_S = 0.3


def a_parcel():
    return Parcel(key="4711", recipient="+4930901820", subject="", text=TEXT, at=NOON)


def carried(url, *, timeout_s=20.0, token=TOKEN, **settings):
    gateway = Gateway(**{"url": url, "body": JSON, **settings})
    return GatewayCarrier(gateway, token, timeout_s=timeout_s).carry(a_parcel())


@pytest.fixture
def gateway():
    with a_gateway() as desk:
        yield desk


def test_a_message_is_put_into_json_as_json_writes_it(gateway):
    answer = carried(gateway.url, headers=(("Authorization", "Bearer {secret}"),), id_path="id")

    (request,) = gateway.requests
    assert request.json == {"to": "+4930901820", "text": TEXT}
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.headers["content-type"] == "application/json; charset=utf-8"
    assert request.key == "4711"
    assert (answer.fate, answer.reference) == (Fate.SENT, "17")


def test_a_message_is_put_into_a_form_and_into_an_address(gateway):
    carried(gateway.url + "?number={to}", body="text={text}&key={secret}", body_kind=BodyKind.FORM)

    (request,) = gateway.requests
    assert request.path == "/send?number=%2B4930901820"
    assert request.body.startswith("text=He+said%3A+%22come+%7Bto%7D%22+%26+%5C+")
    assert request.body.endswith(f"&key={TOKEN}")


def test_a_message_may_stand_in_the_address_alone(gateway):
    carried(gateway.url + "?to={to}&text={text}", method="GET", body="")

    (request,) = gateway.requests
    assert (request.method, request.body) == ("GET", "")


@pytest.mark.parametrize(
    ("status", "body", "fate", "of_channel"),
    [
        (200, '{"id": 17}', Fate.SENT, False),
        (202, "queued", Fate.SENT, False),
        (400, "wrong number", Fate.REFUSED, False),
        (302, "moved", Fate.REFUSED, False),
        (401, "who are you", Fate.LATER, True),
        (429, "slowly", Fate.LATER, False),
        (500, "oops", Fate.LATER, False),
        (504, "nobody there", Fate.UNCERTAIN, False),
        (0, "", Fate.UNCERTAIN, False),
    ],
)
def test_what_a_status_means(gateway, status, body, fate, of_channel):
    gateway.replies = [(status, body)]

    answer = carried(gateway.url)

    assert (answer.fate, answer.of_channel) == (fate, of_channel)
    assert body in answer.said or fate is Fate.SENT


@pytest.mark.parametrize(
    ("body", "path", "value", "fate"),
    [
        ({"result": {"status": "OK"}}, "result.status", "ok", Fate.SENT),
        ({"messages": [{"accepted": True}]}, "messages.0.accepted", "", Fate.SENT),
        ({"code": 0}, "code", "0", Fate.SENT),
        ({"result": {"status": "no balance"}}, "result.status", "ok", Fate.REFUSED),
        ({"messages": []}, "messages.0.accepted", "", Fate.REFUSED),
        ("not even an object", "result.status", "ok", Fate.REFUSED),
    ],
)
def test_a_gateway_that_always_says_200_is_read(gateway, body, path, value, fate):
    gateway.replies = [(200, json.dumps(body))]

    answer = carried(gateway.url, success_path=path, success_value=value)

    assert answer.fate is fate


def test_an_answer_that_cannot_be_read_leaves_it_open(gateway):
    gateway.replies = [(200, '{"result": ')]

    answer = carried(gateway.url, success_path="result.status", success_value="ok")

    assert answer.fate is Fate.UNCERTAIN
    assert answer.said == 'the gateway\'s answer cannot be read: 200 {"result":'


def test_a_slow_gateway_is_not_waited_for_for_ever(gateway):
    gateway.replies = [(-1, "")]

    answer = carried(gateway.url, timeout_s=SHORT_S)

    assert answer.fate is Fate.UNCERTAIN
    assert answer.said.endswith(": no answer in time")


def test_an_endless_answer_is_read_only_so_far(gateway):
    gateway.replies = [(400, "x" * 10 * LONGEST_ANSWER)]

    assert len(carried(gateway.url).said) < 400


def test_where_nobody_listens_the_channel_is_in_trouble():
    answer = carried(f"http://{LOCAL}:{free_port()}/")

    assert (answer.fate, answer.of_channel) == (Fate.LATER, True)
    assert answer.said.startswith("the gateway cannot be reached: ")


def test_a_token_goes_to_the_gateway_and_nowhere_else(gateway, caplog):
    caplog.set_level(logging.DEBUG)
    gateway.replies = [(400, f"your token {TOKEN} is not known")]

    answer = carried(gateway.url + "?token={secret}")

    assert TOKEN in gateway.requests[0].path
    assert TOKEN not in answer.said
    assert TOKEN not in caplog.text
