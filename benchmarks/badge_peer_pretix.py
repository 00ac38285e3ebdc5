"""Badges by pretix's own code: run by `benchmarks.badges_peers` with the Python of an installed pretix.

People come as JSON on standard input and stand in the place of those of an event that has as many positions,
in memory only; figures go to standard output. Knows nothing of SMC Desk.
"""

import json
import resource
import sys
import tempfile
import time

import django

django.setup()

from django.db.models import Count  # noqa: E402
from django_scopes import scope, scopes_disabled  # noqa: E402
from pretix.base.models import Event, OrderPosition  # noqa: E402
from pretix.plugins.badges.exporters import OPTIONS, render_pdf  # noqa: E402


def peak():
    """The most memory this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main():
    """Measure and print."""
    people = json.load(sys.stdin)
    with scopes_disabled():
        events = Event.objects.filter(badge_layouts__isnull=False).annotate(size=Count("orders"))
        event = events.order_by("-size").first()
    with scope(organizer=event.organizer):
        found = OrderPosition.objects.filter(order__event=event).select_related("order", "item", "variation")
        positions = list(found.order_by("pk")[: len(people)])
        if len(positions) < len(people):
            sys.exit(f"pretix has only {len(positions)} positions")
        for position, person in zip(positions, people, strict=True):
            position.attendee_name_parts = {"_scheme": "full", "full_name": person["name"]}
            position.attendee_name_cached = person["name"]
            position.company = person["organisation"]
            position.secret = person["code"]
        before = peak()
        with tempfile.TemporaryFile() as out:
            start = time.process_time()
            render_pdf(event, positions, OPTIONS["one"], out)
            took, size = time.process_time() - start, out.seek(0, 2)
    count = len(people)
    print(
        json.dumps({"ms": took / count * 1e3, "bytes": size / count, "peak": peak(), "more": peak() - before})
    )


main()
