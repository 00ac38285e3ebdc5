"""Badges by Indico's own code: run by `benchmarks.badges_peers` with the Python of an installed Indico.

People come as JSON on standard input and stand in the place of those of an event that has as many
registrations, in memory only; figures go to standard output. Knows nothing of SMC Desk.
"""

import json
import resource
import sys
import time

from indico.core.db import db
from indico.modules.designer.models.templates import DesignerTemplate, TemplateType
from indico.modules.events.registration.badges import RegistrantsListToBadgesPDF
from indico.modules.events.registration.models.registrations import Registration
from indico.modules.events.registration.settings import DEFAULT_BADGE_SETTINGS
from indico.web.flask.app import make_app
from sqlalchemy.orm import subqueryload

EDGES = ("top_margin", "bottom_margin", "left_margin", "right_margin", "margin_columns", "margin_rows")


def peak():
    """The most memory this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main():
    """Measure and print."""
    people = json.load(sys.stdin)
    app = make_app()
    with app.test_request_context("/", base_url=app.config["INDICO"]["BASE_URL"]), db.session.no_autoflush:
        wanted = DesignerTemplate.type == TemplateType.badge, DesignerTemplate.event_id.isnot(None)
        template = DesignerTemplate.query.filter(*wanted).order_by(DesignerTemplate.id).first()
        found = Registration.query.with_parent(template.event).filter(Registration.is_active)
        loaded = found.order_by(Registration.id).options(subqueryload("data").joinedload("field_data"))
        registrations = loaded.limit(len(people)).all()
        if len(registrations) < len(people):
            sys.exit(f"Indico has only {len(registrations)} registrations")
        for registration, person in zip(registrations, people, strict=True):
            registration.first_name, registration.last_name = "", person["name"]
            for answer in registration.data:
                if answer.field_data.field.title == "Affiliation":
                    answer.data = person["organisation"]
        before = peak()
        start = time.process_time()
        settings = {**DEFAULT_BADGE_SETTINGS, **dict.fromkeys(EDGES, 0)}
        maker = RegistrantsListToBadgesPDF(template, settings, template.event, registrations, False)
        size = len(maker.get_pdf().getvalue())
        took = time.process_time() - start
        db.session.rollback()
    count = len(people)
    print(
        json.dumps({"ms": took / count * 1e3, "bytes": size / count, "peak": peak(), "more": peak() - before})
    )


main()
