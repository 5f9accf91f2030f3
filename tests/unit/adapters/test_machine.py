"""What a machine keeps for a shop: secrets, and marks of the file that sent from here."""

import keyring
import pytest
from keyring.backend import KeyringBackend
from typing_extensions import override

from engine.adapters.machine_marks import MachineMarks
from engine.adapters.machine_secrets import MachineSecrets
from engine.ports import KeptIn, Mark


class Drawer(KeyringBackend):
    """A keyring that forgets everything with the test."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    @override
    def get_password(self, service, username):
        return self.kept.get((service, username))

    @override
    def set_password(self, service, username, password):
        self.kept[service, username] = password

    @override
    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def drawer():
    before = keyring.get_keyring()
    drawer = Drawer()
    keyring.set_keyring(drawer)
    yield drawer
    keyring.set_keyring(before)


@pytest.fixture
def secrets(request):
    """Of a shop that no other test has."""
    return MachineSecrets(request.node.name)


def test_a_secret_is_kept_in_the_keyring_per_shop(drawer, secrets):
    assert secrets.keep("email", "hush") is KeptIn.KEYRING

    assert secrets.get("email") == "hush"
    assert MachineSecrets("another").get("email") == ""
    assert secrets.place_of("sms") is KeptIn.NOWHERE


def test_a_secret_that_is_empty_is_forgotten(drawer, secrets):
    secrets.keep("email", "hush")

    assert secrets.keep("email", "") is KeptIn.NOWHERE
    assert (secrets.get("email"), drawer.kept) == ("", {})


def test_without_a_keyring_it_is_kept_for_this_session(secrets):
    assert secrets.keep("email", "hush") is KeptIn.SESSION

    assert secrets.get("email") == "hush"
    assert secrets.keep("email", "") is KeptIn.NOWHERE


def test_the_environment_goes_first(drawer, secrets, monkeypatch):
    secrets.keep("email", "hush")
    monkeypatch.setenv("ORDERPATH_SECRET_EMAIL", "from outside")

    assert secrets.get("email") == "from outside"
    assert secrets.place_of("email") is KeptIn.ENVIRONMENT


def test_a_mark_is_there_at_the_next_start(tmp_path):
    MachineMarks(tmp_path / "new").put("uid-1", Mark(7, 3))
    MachineMarks(tmp_path / "new").put("uid-1", Mark(7, 4))

    assert MachineMarks(tmp_path / "new").of("uid-1") == Mark(7, 4)
    assert MachineMarks(tmp_path / "new").of("uid-2") is None


@pytest.mark.parametrize("content", ["", "{", "[]", '{"file": 1}'])
def test_a_mark_that_makes_no_sense_is_none(tmp_path, content):
    (tmp_path / "uid-1.json").write_text(content, "utf-8")

    assert MachineMarks(tmp_path).of("uid-1") is None


def test_a_machine_that_cannot_remember_goes_on(tmp_path):
    (tmp_path / "file").write_text("in the way", "utf-8")
    marks = MachineMarks(tmp_path / "file")

    marks.put("uid-1", Mark(7, 3))

    assert marks.of("uid-1") is None
