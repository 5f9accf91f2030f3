"""Opening shop files: what is held, what is refused, and in which words."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from sqlalchemy import insert, text

from engine.storage import list_tables
from engine.storage.cancelling import Cancel
from engine.storage.database import ShopFile
from engine.storage.dialect import driver_of
from engine.storage.faults import (
    Cancelled,
    CannotOpen,
    DamagedFile,
    DiskFull,
    FileExists,
    FileMissing,
    HeldByAnother,
    LockedElsewhere,
    NewerShop,
    NotAShop,
    OlderShop,
    ReadOnlyPlace,
)
from engine.storage.lock import side_file
from engine.storage.places import posix_share, windows_share
from engine.storage.schema_version import HEAD
from tests.builders.shop import NOON, a_shop, a_shop_file, the_references
from tests.storage.children import in_child

NOBODY = 65_534

HOLD = """
import sys
from pathlib import Path
from engine.storage.lock import FileLock
FileLock.take(Path(sys.argv[1]), now=0, program="Other desk")
print("held", flush=True)
sys.stdin.read()
"""
LOCK_DATABASE = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_program(script, *arguments):
    """A second process that runs `script` until the block ends."""
    with subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.communicate("")


def pragma(connection, name):
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def add_group(connection, code):
    connection.execute(insert(list_tables.groups).values(code=code, titles="{}"))


def commit(shop, writer, *codes):
    """One transaction, with its faults told."""
    with shop.faults(), writer.begin():
        for code in codes:
            add_group(writer, code)


def look_into(file, *, read_only=False):
    """Open, read the lists, close."""
    with closing(ShopFile.open(file, now=NOON, read_only=read_only)) as shop:
        assert the_references(shop).name == "Kettle & Co"


def add_packers(connection):
    add_group(connection, "packers")


def group_codes(shop):
    return set(the_references(shop).people_groups)


def test_a_new_file_is_safe_against_power_cuts_and_dangling_rows(tmp_path):
    with closing(a_shop(tmp_path)) as shop, closing(shop.writer()) as writer:
        assert pragma(writer, "journal_mode") == "wal"
        assert pragma(writer, "synchronous") == 2
        assert pragma(writer, "foreign_keys") == 1
        assert pragma(writer, "auto_vacuum") == 2
        assert pragma(writer, "user_version") == HEAD


def test_what_was_committed_is_there_after_opening_again(tmp_path):
    with closing(a_shop(tmp_path)) as shop, closing(shop.writer()) as writer:
        with writer.begin():
            add_group(writer, "packers")
        with writer.begin() as transaction:
            add_group(writer, "ghosts")
            transaction.rollback()

    with closing(ShopFile.open(shop.path, now=NOON)) as again:
        assert "packers" in group_codes(again)
        assert "ghosts" not in group_codes(again)


def test_a_closed_shop_is_one_file_and_its_lock(tmp_path):
    a_shop_file(tmp_path)

    assert {path.name for path in tmp_path.iterdir()} == {"shop.orderpath", "shop.orderpath.lock"}


def test_the_writer_takes_the_right_to_write_at_once(tmp_path):
    with (
        closing(a_shop(tmp_path)) as shop,
        closing(shop.writer()) as writer,
        closing(sqlite3.connect(shop.path, timeout=0)) as other,
        writer.begin(),
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        other.execute("BEGIN IMMEDIATE")


def test_a_reader_sees_one_state_and_cannot_write(tmp_path):
    with closing(a_shop(tmp_path)) as shop, closing(shop.writer()) as writer:
        count = text("SELECT count(*) FROM groups")
        with shop.reader() as reader:
            before = reader.execute(count).scalar_one()
            with writer.begin():
                add_group(writer, "packers")
            assert reader.execute(count).scalar() == before
            with pytest.raises(Exception, match="readonly"):
                add_group(reader, "thieves")
        with shop.reader() as reader:
            assert reader.execute(count).scalar() == before + 1


def test_a_killed_creation_leaves_nothing_that_looks_like_a_shop(tmp_path):
    class Killed(BaseException):
        pass

    def kill(milestone):
        if milestone == "create.before-commit":
            raise Killed

    with pytest.raises(Killed):
        ShopFile.create(tmp_path / "shop.orderpath", seed=add_packers, now=NOON, milestone=kill)

    assert not (tmp_path / "shop.orderpath").exists()
    a_shop(tmp_path).close()


def test_a_shop_never_takes_the_place_of_a_file(tmp_path):
    (tmp_path / "shop.orderpath").write_text("my poems")

    with pytest.raises(FileExists, match="there already"):
        a_shop(tmp_path)

    assert (tmp_path / "shop.orderpath").read_text() == "my poems"


def test_a_shop_needs_a_folder(tmp_path):
    with pytest.raises(CannotOpen, match="folder does not exist"):
        a_shop(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "it is empty"),
        (b"order,total\n1,2\n", "it holds something else"),
        (b"SQLite format 3\x00", "another program"),
    ],
)
def test_a_file_that_is_no_shop_is_refused_and_left_alone(tmp_path, content, said):
    file = tmp_path / "strange.orderpath"
    file.write_bytes(content)

    with pytest.raises(NotAShop, match=said) as refusal:
        ShopFile.open(file, now=NOON)

    assert str(file) in str(refusal.value)
    assert file.read_bytes() == content
    assert list(tmp_path.iterdir()) == [file]


def test_a_database_of_another_program_is_refused(tmp_path):
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE orders (id)")

    with pytest.raises(NotAShop, match="another program"):
        ShopFile.open(tmp_path / "other.db", now=NOON)


def test_a_folder_and_a_missing_file_are_refused(tmp_path):
    with pytest.raises(NotAShop, match="folder"):
        ShopFile.open(tmp_path, now=NOON)
    with pytest.raises(FileMissing, match="does not exist"):
        ShopFile.open(tmp_path / "gone.orderpath", now=NOON)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_of_a_newer_program_is_refused_naming_both_versions(tmp_path, read_only):
    file = a_shop_file(tmp_path)
    with closing(sqlite3.connect(file)) as newer:
        newer.execute(f"PRAGMA user_version={HEAD + 6}")
        newer.execute("UPDATE settings SET value = '9.4' WHERE key = 'shop.written_by'")
        newer.commit()

    with pytest.raises(NewerShop) as refusal:
        ShopFile.open(file, now=NOON, read_only=read_only)

    assert f"format {HEAD + 6} (written by Orderpath 9.4)" in str(refusal.value)
    assert f"formats up to {HEAD}" in str(refusal.value)


def test_an_older_file_is_not_migrated_by_reading_it(tmp_path):
    file = a_shop_file(tmp_path)
    with closing(sqlite3.connect(file)) as older:
        older.execute("PRAGMA user_version=0")
    before = file.read_bytes()

    with pytest.raises(OlderShop, match="Open it once for writing"):
        ShopFile.open(file, now=NOON, read_only=True)

    assert file.read_bytes() == before


def test_a_second_program_is_told_who_holds_the_shop_and_may_read(tmp_path):
    file = a_shop_file(tmp_path)

    with another_program(HOLD, file) as other:
        with pytest.raises(HeldByAnother) as refusal:
            ShopFile.open(file, now=NOON)
        assert (refusal.value.program, refusal.value.pid) == ("Other desk", other.pid)
        assert f"process {other.pid}" in str(refusal.value)
        with closing(ShopFile.open(file, now=NOON, read_only=True)) as shop:
            assert the_references(shop).name == "Kettle & Co"
            with pytest.raises(ReadOnlyPlace, match="for reading only"):
                shop.writer()


def test_the_lock_of_a_dead_program_does_not_block(tmp_path):
    file = a_shop_file(tmp_path)
    with another_program(HOLD, file) as other:
        other.kill()
        other.wait()

    ShopFile.open(file, now=NOON).close()

    assert json.loads(side_file(file).read_text())["pid"] == os.getpid()


def test_one_program_holds_a_shop_once(tmp_path):
    with closing(a_shop(tmp_path)) as shop, pytest.raises(HeldByAnother):
        ShopFile.open(shop.path, now=NOON)


def test_a_database_locked_by_another_program_is_said_to_be(tmp_path):
    with closing(a_shop(tmp_path)) as shop, closing(shop.writer()) as writer:
        writer.exec_driver_sql("PRAGMA busy_timeout=20")
        writer.rollback()
        with (
            another_program(LOCK_DATABASE, shop.path),
            pytest.raises(LockedElsewhere, match="another program keeps it locked"),
        ):
            commit(shop, writer, "packers")
        commit(shop, writer, "packers")
        assert "packers" in group_codes(shop)


def test_a_full_disk_loses_nothing_that_was_committed_and_goes_on_with_room(tmp_path):
    with closing(a_shop(tmp_path)) as shop, closing(shop.writer()) as writer:
        with writer.begin():
            add_group(writer, "packers")
        writer.exec_driver_sql("PRAGMA max_page_count=1")
        writer.rollback()

        with pytest.raises(DiskFull, match="no room left"):
            commit(shop, writer, *(f"group-{number}" for number in range(2_000)))
        assert "packers" in group_codes(shop)
        assert "group-0" not in group_codes(shop)

        writer.exec_driver_sql("PRAGMA max_page_count=1000000")
        writer.rollback()
        commit(shop, writer, "more")
        assert "more" in group_codes(shop)


def test_a_damaged_file_is_said_to_be(tmp_path):
    file = a_shop_file(tmp_path)
    with file.open("r+b") as raw:
        raw.seek(4096)
        raw.write(b"\x5a" * (file.stat().st_size - 4096))

    with pytest.raises(DamagedFile, match="damaged"):
        look_into(file)


def as_nobody(work):
    """Do `work` in a child without root's powers."""

    def stepped_down():
        os.setgid(NOBODY)
        os.setuid(NOBODY)
        work()
        return "nothing was raised"

    return in_child(stepped_down)


@pytest.fixture
def read_only_folder(tmp_path):
    """A folder with a shop that may be read by everybody and written by its owner."""
    file = a_shop_file(tmp_path)
    side_file(file).unlink()
    reachable = [folder for folder in file.parents if not folder.stat().st_mode & 0o001]
    modes = {folder: folder.stat().st_mode for folder in reachable}
    if reachable and os.getuid() != 0:
        pytest.skip("only root can step down")
    for folder in reachable:
        folder.chmod(0o711)
    file.chmod(0o444)
    tmp_path.chmod(0o555)
    yield tmp_path
    tmp_path.chmod(0o755)
    for folder, mode in modes.items():
        folder.chmod(mode)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are not modes there")
def test_a_read_only_folder_is_said_to_be_and_can_be_read(read_only_folder):
    file = read_only_folder / "shop.orderpath"

    assert as_nobody(lambda: ShopFile.open(file, now=NOON)).startswith(
        "ReadOnlyPlace: " + str(file)
    )
    assert "may only be read" in as_nobody(lambda: a_shop(read_only_folder, file="new.orderpath"))

    assert as_nobody(lambda: look_into(file, read_only=True)) == "nothing was raised"


ENDLESS = text(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
)


def ask_without_end(shop, cancel):
    """A question without an end, called off by what SQLite calls while it works."""

    def call_off():
        cancel.cancel()
        return 0

    with shop.reader(cancel) as connection:
        driver = driver_of(connection)
        driver.set_progress_handler(call_off, 10_000)
        try:
            connection.execute(ENDLESS)
        finally:
            driver.set_progress_handler(None, 0)


def test_a_question_called_off_stops_at_once_and_only_itself(tmp_path):
    with closing(a_shop(tmp_path)) as shop:
        cancel = Cancel()

        with pytest.raises(Cancelled):
            ask_without_end(shop, cancel)

        assert cancel.cancelled
        assert the_references(shop).name == "Kettle & Co"
        with pytest.raises(Cancelled), shop.reader(cancel):
            pytest.fail("begun although it was called off")


def test_tidying_folds_the_log_into_the_file(tmp_path):
    with closing(a_shop(tmp_path)) as shop, closing(shop.writer()) as writer:
        with writer.begin():
            add_group(writer, "packers")
        log = shop.path.with_name(shop.path.name + "-wal")
        assert log.stat().st_size > 0

        shop.tidy()

        assert log.stat().st_size == 0
        assert "packers" in group_codes(shop)


def test_tidying_leaves_a_transaction_alone(tmp_path):
    with closing(a_shop(tmp_path)) as shop, closing(shop.writer()) as writer:
        with writer.begin():
            add_group(writer, "packers")
            shop.tidy()
            add_group(writer, "drivers")

        assert {"packers", "drivers"} <= group_codes(shop)


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/export /srv/team nfs4 rw 0 0
tmpfs /srv/team/local tmpfs rw 0 0
//nas/share /media/my\\040nas cifs rw 0 0
me@host: /people/me/far fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("file", "share"),
    [
        ("/people/me/shop.orderpath", ""),
        ("/srv/team/shop.orderpath", "nfs4"),
        ("/srv/team/local/shop.orderpath", ""),
        ("/srv/teamwork/shop.orderpath", ""),
        ("/media/my nas/a/shop.orderpath", "cifs"),
        ("/people/me/far/shop.orderpath", "fuse.sshfs"),
    ],
)
def test_a_network_share_is_told_from_the_mount_table(file, share):
    assert posix_share(PurePosixPath(file), MOUNTS) == share


@pytest.mark.parametrize(
    ("file", "share"),
    [
        (r"C:\shops\a.orderpath", ""),
        (r"Z:\shops\a.orderpath", "Z:"),
        (r"\\nas\shops\a.orderpath", r"\\nas\shops"),
        (r"\\?\UNC\nas\shops\a.orderpath", r"\\?\UNC\nas\shops"),
        (r"\\?\C:\a.orderpath", ""),
    ],
)
def test_a_network_share_is_told_on_windows(file, share):
    assert windows_share(PureWindowsPath(file), lambda root: 4 if root == "Z:\\" else 3) == share
