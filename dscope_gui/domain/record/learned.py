"""What trained networks said, as the record keeps it, and back."""

from __future__ import annotations

from dscope_gui.domain.judges import UNASKED, ByJudge, Detector
from dscope_gui.domain.learned import RULES_ALONE, AnomalyOpinion, Learned, QualityOpinion
from dscope_gui.domain.record.rounding import rounded
from dscope_gui.domain.record.text import printable
from dscope_gui.domain.record.types import ByJudgeRecord, DefectRecord, Record


def by_judge_record(by_judge: ByJudge) -> ByJudgeRecord | None:
    """None where the rules alone were asked: the confidence of the defect says all there is."""
    if by_judge.learned is None:
        return None
    rules = None if by_judge.rules is None else rounded(by_judge.rules)
    return {"rules": rules, "learned": rounded(by_judge.learned), "disputed": by_judge.disputed}


def by_judge_of(defect: DefectRecord) -> ByJudge:
    kept = defect.get("by_judge")
    return UNASKED if kept is None else ByJudge(kept["rules"], kept["learned"], kept["disputed"])


def write_learned(record: Record, learned: Learned) -> None:
    """Add what was asked of networks; a record of the rules alone stays as it is."""
    if learned.detector.asks_network:
        record["detector"] = learned.detector.value
    if (quality := learned.quality) is not None:
        record["quality_model"] = {
            "label": printable(quality.label),
            "confidence": rounded(quality.confidence),
            "model": quality.model,
        }
    if (anomaly := learned.anomaly) is not None:
        record["anomaly"] = {
            "score": rounded(anomaly.score),
            "threshold": rounded(anomaly.threshold),
            "label": printable(anomaly.label),
            "model": anomaly.model,
        }
    if learned.fault is not None:
        record["learned_fault"] = printable(learned.fault)


def learned_of(record: Record) -> Learned:
    quality, anomaly = record.get("quality_model"), record.get("anomaly")
    learned = Learned(
        detector=Detector(record.get("detector", Detector.RULES.value)),
        quality=None if quality is None else QualityOpinion(quality["label"], quality["confidence"], quality["model"]),
        anomaly=None
        if anomaly is None
        else AnomalyOpinion(anomaly["score"], anomaly["threshold"], anomaly["label"], anomaly["model"]),
        fault=record.get("learned_fault"),
    )
    return RULES_ALONE if learned == RULES_ALONE else learned


def judged_by(record: Record) -> str:
    """Who looked for defects, in words: `rules`, or the detector with its model."""
    detector, model = record.get("detector", Detector.RULES.value), record["software"]["model"]
    return Detector.RULES.value if detector == Detector.RULES.value or model is None else f"{detector}, {model}"
