"""Papers of the invented office: a letter that was signed, a submission that is being written."""

from __future__ import annotations

from khenthuong_desktop.services import bodies, papers
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_content import Inputs
from khenthuong_desktop.services.sample_chance import SampleClock, words


def add(office: Office, clock: SampleClock) -> None:
    """Written with the verbs an officer has, so that their history is what it would be."""
    for said in words(office.resources, "papers"):
        inputs = Inputs(said["subject"], tuple(said["addressees"]), "\n".join(said["text"]), said["values"])
        body = bodies.body_of_kind(office, said["body"])
        paper_id = papers.draft(office, said["kind"], inputs, body_id=body.id if body else None)
        clock.wait(minutes=25)
        if number := said.get("number"):
            papers.send(office, paper_id)
            clock.wait(days=1)
            papers.sign(office, paper_id, number, office.today)
            clock.wait(minutes=8)
