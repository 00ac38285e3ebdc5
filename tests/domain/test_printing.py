"""Addresses of printers as people type them, and which printers a desk uses."""

import pytest

from smc_desk.domain.printing import labels_address, labels_host
from smc_desk.domain.settings import Settings


@pytest.mark.parametrize(
    ("typed", "address", "host"),
    [
        ("10.0.0.7", "zpl://10.0.0.7:9100", ("10.0.0.7", 9100)),
        (" zebra.local:6101 ", "zpl://zebra.local:6101", ("zebra.local", 6101)),
        ("zpl://label-1", "zpl://label-1:9100", ("label-1", 9100)),
        ("[fe80::1%eth0]:9100", "zpl://[fe80::1%eth0]:9100", ("fe80::1%eth0", 9100)),
    ],
)
def test_a_label_printer_is_found_by_what_was_typed(typed: str, address: str, host: tuple[str, int]) -> None:
    assert labels_address(typed) == address
    assert labels_host(address) == host


@pytest.mark.parametrize(
    "typed", ["", "two words", "host:0", "host:65536", "http://host", "-host", "host:", "zpl://"]
)
def test_what_is_no_address_is_none(typed: str) -> None:
    assert labels_address(typed) is None


def test_other_printers_have_no_host() -> None:
    assert labels_host("") is None
    assert labels_host("Office printer") is None


def test_a_desk_has_one_printer_or_two() -> None:
    assert Settings(printer="A", other_printer="B").printers == ("A",)
    assert Settings(printer="A", other_printer="B", spread="fault").printers == ("A", "B")
    assert Settings(printer="A", other_printer="", spread="share").printers == ("A", "")
    assert Settings(printer="A", other_printer="A", spread="share").printers == ("A",)
