"""Passwords and tokens: in this machine's keyring, in the environment, or for this session only."""

import logging
import os
from typing import Final

from typing_extensions import override

from engine.ports import KeptIn, Secrets

log = logging.getLogger(__name__)

_SERVICE: Final = "orderpath"
_VARIABLE: Final = "ORDERPATH_SECRET_"

_of_session: dict[tuple[str, str], str] = {}
"""Outlives a shop that is closed and opened again, and nothing else."""


def variable_of(name: str) -> str:
    """The environment variable that a secret may come from: email → ORDERPATH_SECRET_EMAIL."""
    return f"{_VARIABLE}{name.upper()}"


class MachineSecrets(Secrets):
    """The secrets of one shop.

    The environment goes first: whoever starts the program says what it shall use. Where there is no
    keyring, a secret is kept in memory; it is never written anywhere by us.
    """

    def __init__(self, shop: str) -> None:
        self._shop = shop

    @override
    def get(self, name: str) -> str:
        return (
            os.environ.get(variable_of(name))
            or _of_session.get((self._shop, name))
            or self._from_keyring(name)
        )

    @override
    def keep(self, name: str, secret: str) -> KeptIn:
        _of_session.pop((self._shop, name), None)
        if not self._to_keyring(name, secret) and secret:
            _of_session[self._shop, name] = secret
        return self.place_of(name)

    @override
    def place_of(self, name: str) -> KeptIn:
        if os.environ.get(variable_of(name)):
            return KeptIn.ENVIRONMENT
        if (self._shop, name) in _of_session:
            return KeptIn.SESSION
        return KeptIn.KEYRING if self._from_keyring(name) else KeptIn.NOWHERE

    def _from_keyring(self, name: str) -> str:
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(_SERVICE, self._user(name)) or ""
        except KeyringError as problem:
            log.info("no keyring reason=%s", type(problem).__name__)
            return ""

    def _to_keyring(self, name: str, secret: str) -> bool:
        import keyring
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            if secret:
                keyring.set_password(_SERVICE, self._user(name), secret)
            else:
                keyring.delete_password(_SERVICE, self._user(name))
        except PasswordDeleteError:
            return True
        except KeyringError as problem:
            log.info("no keyring reason=%s", type(problem).__name__)
            return False
        return True

    def _user(self, name: str) -> str:
        return f"{self._shop}:{name}"
