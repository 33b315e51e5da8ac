"""A cluster that lets in nobody without a certificate."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import dask.config
import pytest
from distributed import LocalCluster
from distributed.security import Security

from dscope_gui.cluster import joining, their_cluster
from dscope_gui.errors import ClusterUnavailable

TLS = "distributed.comm.tls"


@pytest.fixture(scope="module")
def closed() -> Iterator[tuple[str, dict[str, str]]]:
    """Its address, and what dask's own configuration must say."""
    security = Security.temporary()
    keys = security.get_tls_config_for_role("client")
    with LocalCluster(
        n_workers=1,
        threads_per_worker=1,
        host="127.0.0.1",
        protocol="tls",
        security=security,
        dashboard_address="127.0.0.1:0",
        silence_logs=logging.CRITICAL,
    ) as cluster:
        yield (
            cluster.scheduler_address,
            {f"{TLS}.ca-file": keys["ca_file"], f"{TLS}.client.cert": keys["cert"], f"{TLS}.client.key": keys["key"]},
        )


def test_with_the_certificates_of_dasks_own_configuration_work_is_done(closed: tuple[str, dict[str, str]]) -> None:
    address, certificates = closed
    assert address.startswith("tls://")
    with dask.config.set(certificates), their_cluster(address) as force:
        assert sorted(force.do_all([-1, -2], abs, on_death=abs)) == [1, 2]


def test_without_them_nobody_gets_in(closed: tuple[str, dict[str, str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "_PATIENCE_S", 0.5)
    for address in (closed[0], closed[0].replace("tls", "tcp")):
        with pytest.raises(ClusterUnavailable, match=address), their_cluster(address):
            pass
