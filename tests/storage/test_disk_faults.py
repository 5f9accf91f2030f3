"""A disk that fills up or fails at any write: told, nothing committed is lost, and it goes on."""

import json
import os
import shutil
import subprocess
import sys
from contextlib import closing

import pytest
from sqlalchemy import insert

from engine.storage import list_tables
from engine.storage.database import ShopFile
from engine.storage.faults import FileFault
from engine.storage.inspection import inspect
from tests.builders.shop import NOON, a_shop_file, the_references
from tests.storage.children import in_child

if sys.platform == "win32":
    pytest.skip("limits of file sizes and mounts are POSIX", allow_module_level=True)

import resource

PAGE = 4096
ROOM_ON_SMALL_DISK = "1m"
PADDING = "x" * 700


def write_until_refused(file):
    """Commit groups one by one; what was committed, the refusal, and what a reader saw after it."""
    committed, refusal = [], ""
    with closing(ShopFile.open(file, now=NOON)) as shop, closing(shop.writer()) as writer:
        for number in range(400):
            try:
                with shop.faults(), writer.begin():
                    code = f"g-{number}"
                    writer.execute(
                        insert(list_tables.groups).values(code=code, titles=padded(number))
                    )
            except FileFault as fault:
                refusal = f"{fault.code}: {fault}"
                break
            committed.append(code)
        seen = sorted(set(the_references(shop).people_groups) - STANDING) if refusal else []
    return json.dumps({"committed": sorted(committed), "refusal": refusal, "seen": seen})


STANDING = {"manager", "director", "administrators"}


def padded(number):
    return json.dumps({"en": f"{number} {PADDING}"})


def check_nothing_was_lost(file, told):
    """After the fault is gone: what was committed is there, nothing else is, and more can be written."""
    with closing(ShopFile.open(file, now=NOON)) as shop:
        assert sorted(set(the_references(shop).people_groups) - STANDING) == told["committed"]
        with shop.reader() as connection:
            assert inspect(connection, file).problems == ()
        with closing(shop.writer()) as writer, shop.faults(), writer.begin():
            writer.execute(insert(list_tables.groups).values(code="after", titles="{}"))
        assert "after" in the_references(shop).people_groups


@pytest.mark.parametrize("room", range(0, 90, 6))
def test_a_write_that_fails_at_any_size_is_told_and_loses_nothing(tmp_path, room):
    file = a_shop_file(tmp_path)
    log_limit = 8 * PAGE + room * PAGE // 2 + room

    def limited():
        resource.setrlimit(resource.RLIMIT_FSIZE, (log_limit, log_limit))
        return write_until_refused(file)

    said = in_child(limited)

    if said.startswith("{"):
        told = json.loads(said)
        assert told["refusal"].startswith(("file.disk_failed: ", "file.disk_full: ")), told
        assert str(file) in told["refusal"]
        assert told["seen"] == told["committed"]
    else:
        # Not even the side files had room: opening was refused, in the same words.
        assert said.startswith(("DiskFailed: ", "DiskFull: ", "CannotOpen: ")), said
        told = {"committed": []}
    check_nothing_was_lost(file, told)


def test_the_limits_reach_into_the_writing(tmp_path):
    file = a_shop_file(tmp_path)

    def limited():
        resource.setrlimit(resource.RLIMIT_FSIZE, (60 * PAGE, 60 * PAGE))
        return write_until_refused(file)

    told = json.loads(in_child(limited))

    assert 5 < len(told["committed"]) < 300


@pytest.fixture
def small_disk(tmp_path):
    """A file system of its own with room for one shop and little else."""
    if os.getuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root mounts")
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM_ON_SMALL_DISK}", "shop-test", str(disk)]
    if subprocess.run(mount, check=False, capture_output=True).returncode != 0:
        pytest.skip("mounting is not allowed here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)  # noqa: S607


def test_a_full_disk_is_told_and_with_room_it_goes_on(small_disk):
    file = a_shop_file(small_disk)
    with (small_disk / "holiday-pictures").open("wb") as filler:
        filler.truncate(0)
        free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
        filler.write(b"\0" * (free - 40 * PAGE))

    told = json.loads(in_child(lambda: write_until_refused(file)))

    assert told["refusal"].startswith("file.disk_full: ")
    assert "free some space and try again" in told["refusal"]
    assert told["seen"] == told["committed"]
    (small_disk / "holiday-pictures").unlink()
    check_nothing_was_lost(file, told)
