"""The command line as a process of its own: codes, streams, and a machine that says no."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.api import Engine
from engine.domain.change import Change, CreateOrder
from tests.builders.csv_folders import a_folder, an_order
from tests.builders.running import ADMINISTRATOR
from tests.journeys.command_line import orderpath

resource = pytest.importorskip("resource", reason="asks POSIX for its limits and signals")

PATIENCE_S = 120
NOBODY = 65534
ROOM = 65_536
"""Bytes that a file may grow to: enough to open a shop, too few for what shall be written."""


def command(*words):
    """The words that start a process."""
    return [sys.executable, "-m", "app", *map(str, words)]


def process(*words, **options):
    """A command in a process of its own, to its end; text in UTF-8."""
    return subprocess.run(
        command(*words),
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE_S,
        check=False,
        **options,
    )


@pytest.fixture
def shop(tmp_path):
    """A shop with orders, one of a Russian customer; nobody has it open."""
    file = tmp_path / "shop.orderpath"
    numbers = ["Заказ-1", *(f"N-{n}" for n in range(2, 2000))]
    drafts = tuple(CreateOrder(values={"number": number}) for number in numbers)
    with Engine.create(file, name="Чайник", zone="Europe/Moscow") as engine:
        engine.record(Change(actor=ADMINISTRATOR, edits=drafts))
    return file


def test_a_pipe_gets_utf_8_whatever_the_console_is_set_to(shop):
    surroundings = {**os.environ, "PYTHONIOENCODING": "latin-1"}

    said = process("show", shop, "Заказ-1", env=surroundings)

    assert said.returncode == 0
    assert said.stdout.startswith("Order Заказ-1: New")


def test_a_word_that_is_no_text_is_wrong_usage(shop):
    said = subprocess.run(
        [*map(os.fsencode, command("show", shop)), b"\xff-1"], capture_output=True, check=False
    )

    assert said.returncode == 2
    assert b"is no text" in said.stderr
    assert len(said.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["orders", "{shop}"], 0),
        (["show", "{shop}", "no-such-order"], 1),
        (["show", "{shop}"], 2),
        (["path", "{shop}", "--format", "pdf"], 2),
        (["nonsense"], 2),
    ],
)
def test_the_exit_code_says_who_has_to_act(shop, words, code):
    said = process(*(word.format(shop=shop) for word in words))

    assert said.returncode == code
    assert "Traceback" not in said.stderr
    assert bool(said.stderr) is (code != 0)


def test_a_reader_that_goes_away_is_no_fault(shop):
    with subprocess.Popen(
        command("orders", shop, "--json"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        first = running.stdout.readline()
        running.stdout.close()
        errors = running.stderr.read()
        code = running.wait(PATIENCE_S)

    assert first == b"[\n"
    assert errors == b""
    assert code == 141


def test_a_reader_that_never_reads_is_no_fault(shop):
    with subprocess.Popen(
        command("path", shop, "--format", "dot"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        errors = running.stderr.read()
        code = running.wait(PATIENCE_S)

    assert (errors, code) == (b"", 141)


@pytest.mark.skipif(
    not Path("/dev/full").exists(), reason="only Linux has a disk that is always full"
)
@pytest.mark.parametrize("words", [("orders", "--json"), ("path", "--format", "dot")])
def test_an_output_that_cannot_be_written_is_told(shop, words):
    with Path("/dev/full").open("wb") as full:
        said = subprocess.run(
            command(words[0], shop, *words[1:]), stdout=full, stderr=subprocess.PIPE, check=False
        )

    assert said.returncode == 1
    assert said.stderr.startswith(b"orderpath: The output cannot be written: No space left")
    assert len(said.stderr.splitlines()) == 1


@contextmanager
def held(shop) -> Iterator[int]:
    """Another program has the shop open; its process id."""
    with subprocess.Popen(
        command("run", shop), stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    ) as other:
        assert other.stderr is not None
        assert other.stderr.readline().startswith("Running")
        yield other.pid
        other.send_signal(signal.SIGTERM)
        other.communicate(timeout=PATIENCE_S)
        assert other.returncode == 0


def test_a_shop_that_another_program_holds_can_be_read_and_says_who_holds_it(shop):
    with held(shop) as pid:
        read = orderpath("orders", shop, "--json")
        written = orderpath("set", shop, "N-2", "tags=+gift")
        looked = orderpath("inspect", shop)

    assert (read.code, written.code, looked.code) == (0, 1, 0)
    assert len(json.loads(read.out)) == 1999
    assert read.err.startswith(f"Reading only: {shop} is open in ")
    assert f"process {pid}" in read.err
    assert f"process {pid}" in written.err
    assert "Close it there" in written.err
    assert len(written.err.splitlines()) == 1


def test_a_shop_is_free_again_when_the_other_program_has_ended(shop):
    with held(shop):
        pass

    said = orderpath("set", shop, "N-2", "tags=+gift")

    assert (said.code, said.err) == (0, "")


def test_an_import_stopped_by_ctrl_c_keeps_what_is_in_and_goes_on_later(tmp_path):
    file = tmp_path / "shop.orderpath"
    assert orderpath("new", file).code == 0
    folder = a_folder(tmp_path / "export", [an_order(f"o{n}") for n in range(4000)])

    with subprocess.Popen(
        command("import", file, folder, "--json"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        _wait_for_orders(file)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=PATIENCE_S)

    stopped = json.loads(out)
    rest = json.loads(orderpath("import", file, folder, "--json").out)
    assert running.returncode == 130
    assert b"Stopping" in err
    assert stopped["cancelled"] is True
    assert 0 < stopped["orders_new"] < 4000
    assert stopped["orders_new"] + rest["orders_new"] == 4000
    assert rest["orders_known"] == stopped["orders_new"]


def _wait_for_orders(file):
    """Until the other process has brought orders in."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        with Engine.open(file, read_only=True) as engine:
            if engine.order_list().totals().count:
                return
        time.sleep(0.05)
    raise AssertionError("the import has not begun")


@pytest.fixture
def read_only_folder(shop):
    """The shop in a folder where this process may only read."""
    with tempfile.TemporaryDirectory(dir=Path(tempfile.gettempdir())) as name:
        folder = Path(name)
        file = folder / "shop.orderpath"
        file.write_bytes(shop.read_bytes())
        file.chmod(0o444)
        folder.chmod(0o555)
        root = os.geteuid() == 0
        if root:
            # Nothing is forbidden to root; modules it has loaded stay at hand for nobody.
            os.setresuid(NOBODY, NOBODY, 0)
        try:
            yield file
        finally:
            if root:
                os.setresuid(0, 0, 0)
            folder.chmod(0o755)


def warm(shop):
    """Load what the commands load, while everything may be read."""
    assert orderpath("orders", shop).code == 0
    assert orderpath("set", shop, "N-2", "tags=").code == 0
    assert orderpath("new", shop).code == 1


def test_a_shop_in_a_read_only_folder_can_be_read_and_says_why_it_is_not_written(
    shop, request, tmp_path
):
    warm(shop)
    file = request.getfixturevalue("read_only_folder")

    read = orderpath("orders", file, "--json")
    written = orderpath("set", file, "N-2", "tags=+gift")
    new = orderpath("new", file.with_name("other.orderpath"))

    assert (read.code, written.code, new.code) == (0, 1, 1)
    assert len(json.loads(read.out)) == 1999
    assert read.err.startswith(f"Reading only: {file}: ")
    for said in (written.err, new.err):
        assert "may only be read" in said
        assert "Give yourself the right to write there" in said
        assert len(said.splitlines()) == 1


def test_a_disk_without_room_says_so_and_keeps_what_was_there(shop):
    def no_room():
        resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, ROOM))

    long = "x" * 19_000
    comments = [f"{field}={long}" for field in ("manager_comment", "customer_comment")]
    said = process("set", shop, "N-2", *comments, f"delivery_address={long}", preexec_fn=no_room)

    after = json.loads(orderpath("show", shop, "N-2", "--json").out)["order"]
    assert said.returncode == 1
    assert len(said.stderr.splitlines()) == 1
    assert str(shop) in said.stderr
    assert "disk" in said.stderr
    assert after["manager_comment"] == ""
    assert json.loads(orderpath("inspect", shop, "--json").out)["sound"] is True
