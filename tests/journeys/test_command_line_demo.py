"""The demo and the desktop where there is no screen: they say so, and the demo is played all the same."""

import os
import subprocess
import sys

import pytest

from tests.journeys.command_line import orderpath

PATIENCE_S = 180
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems always have a screen"
)


def without_screen(*words, **more):
    """A command in a process that has no screen, to its end."""
    surroundings = {name: value for name, value in os.environ.items() if name not in SCREENS}
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE_S,
        check=False,
        env={**surroundings, **more},
    )


def test_the_demo_without_a_screen_tells_a_table_and_names_its_pictures(tmp_path):
    out = tmp_path / "demo"

    said = without_screen("demo", "--days", "3", "--out", out)

    pictures = sorted(path.name for path in out.glob("*.png"))
    looked = orderpath("inspect", out / "demo.orderpath")
    assert said.returncode == 0
    assert said.stderr.startswith("There is no display to open a window on")
    assert "Unpaid a day → Not paid and task" in said.stdout
    assert f"{len(pictures)} pictures of the window are in {out}" in said.stdout
    assert "orders_light.png" in pictures
    assert all(path.read_bytes()[:4] == b"\x89PNG" for path in out.glob("*.png"))
    assert "The file is sound." in looked.out


def test_a_screen_that_does_not_answer_is_none_and_an_earlier_demo_is_left_alone(tmp_path):
    earlier = tmp_path / "demo.orderpath"
    earlier.write_text("mine", encoding="utf-8")

    said = without_screen("demo", "--days", "1", "--out", tmp_path, DISPLAY=":987")

    assert said.returncode == 0
    assert said.stderr.startswith("There is no display to open a window on")
    assert earlier.read_text(encoding="utf-8") == "mine"
    assert f"orderpath orders {tmp_path / 'demo-2.orderpath'}" in said.stdout


def test_the_desktop_without_a_screen_says_what_can_be_done_without_one():
    said = without_screen()

    assert said.returncode == 1
    assert said.stderr.startswith("orderpath: There is no display to open a window on.")
    assert "orderpath demo" in said.stderr
    assert len(said.stderr.splitlines()) == 1


def test_a_shop_that_is_not_there_is_not_opened(tmp_path):
    said = without_screen(tmp_path / "lost.orderpath")

    assert said.returncode == 1
    assert "lost.orderpath: there is no such file; “orderpath new " in said.stderr


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.touch()

    said = orderpath("demo", "--headless", "--out", in_the_way / "demo")

    assert said.code == 1
    assert "Name another with --out" in said.err


@pytest.mark.parametrize("days", ["0", "366", "many"])
def test_days_beyond_reason_are_wrong_usage(days):
    assert orderpath("demo", "--days", days).code == 2
