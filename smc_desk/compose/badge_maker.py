"""The badge engine with the words of this language."""

from __future__ import annotations

from collections.abc import Callable

from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.badges.words import BadgeWords
from smc_desk.cli import badge_words
from smc_desk.domain.badge_layouts import Layout


def make_badges(layout: Layout | Callable[[], Layout] | None = None) -> ReportlabBadges:
    """Badges with roles and photo choice in words; Qt must have been started.

    Args:
        layout: As for `ReportlabBadges`.
    """
    words = BadgeWords(badge_words.ROLES, badge_words.LETTERS, badge_words.PHOTO, badge_words.TRAINING)
    return ReportlabBadges(words, layout)
