"""SMC Desk: the registration desks of the Social Medicine Consortium's symposium.

Check-in by QR code and badges, also without network. Nothing is built at import; `smc_desk.__main__` starts,
and `smc_desk.compose` puts everything together.
"""

__version__ = "0.1.0"
