"""The pages of the help, in the order in which somebody new would read them."""

from __future__ import annotations

from PyQt6.QtCore import QCoreApplication


def help_pages() -> dict[str, str]:
    """File in `resources/help` → its title in the language in force: by role first, then by subject."""
    return {
        "operator.md": QCoreApplication.translate("HelpPages", "For operators"),
        "technician.md": QCoreApplication.translate("HelpPages", "For technicians"),
        "quality.md": QCoreApplication.translate("HelpPages", "For QA"),
        "integrators.md": QCoreApplication.translate("HelpPages", "For integrators"),
        "developer.md": QCoreApplication.translate("HelpPages", "For developers"),
        "installing.md": QCoreApplication.translate("HelpPages", "Installing"),
        "faults.md": QCoreApplication.translate("HelpPages", "When things fail"),
        "rules.md": QCoreApplication.translate("HelpPages", "Rules"),
        "uncertainty.md": QCoreApplication.translate("HelpPages", "Uncertainty"),
        "agreement.md": QCoreApplication.translate("HelpPages", "Two stations"),
        "judges.md": QCoreApplication.translate("HelpPages", "Two judges"),
        "labelling.md": QCoreApplication.translate("HelpPages", "Labelling"),
        "models.md": QCoreApplication.translate("HelpPages", "Models"),
        "anomaly.md": QCoreApplication.translate("HelpPages", "Anomalies"),
        "stream.md": QCoreApplication.translate("HelpPages", "Stream"),
        "database.md": QCoreApplication.translate("HelpPages", "Database"),
        "cluster.md": QCoreApplication.translate("HelpPages", "Cluster"),
        "parquet.md": QCoreApplication.translate("HelpPages", "Parquet"),
    }
