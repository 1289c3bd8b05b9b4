"""Operations of notifications."""

from tests.e2e.probes.probe import Kind, Probe

NOTIFICATIONS: dict[str, Probe] = {
    "GET /rights": Probe(),
    "GET /inbox": Probe(),
    "GET /inbox/count": Probe(),
    "POST /inbox/read-all": Probe(),
    "POST /inbox/{notice_id}/read": Probe(Kind.NOTICE, "union_chair"),
    "GET /channels": Probe(),
    "POST /channels": Probe(
        body={"kind": "email", "name": "学校邮箱", "address": "school@example.com"},
        names={"union_id": Kind.UNION},
    ),
    "PATCH /channels/{channel_id}": Probe(Kind.CHANNEL, "union_chair", body={"enabled": True}),
    "POST /channels/{channel_id}/test": Probe(Kind.CHANNEL, "union_chair"),
    "GET /deliveries": Probe(),
    "GET /deliveries/{delivery_id}": Probe(Kind.DELIVERY, "union_chair"),
    "POST /deliveries/{delivery_id}/retry": Probe(Kind.DELIVERY, "union_chair"),
    "POST /deliveries/{delivery_id}/mend": Probe(Kind.DELIVERY, body={"secret": "new"}),
    "POST /deliveries/resend": Probe(body={"cause": "refused"}),
    "DELETE /channels/{channel_id}": Probe(Kind.CHANNEL, "union_chair"),
    "GET /preferences": Probe(),
    "PUT /preferences": Probe(body={"muted": []}),
}
