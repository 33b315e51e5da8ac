"""Trained models for QA: listed with their cards, compared, made active, rolled back."""

from dscope_gui.qt.models.presenter import ModelsPresenter
from dscope_gui.qt.models.screen import ModelsScreen
from dscope_gui.qt.models.sentry import ModelSentry

__all__ = ["ModelSentry", "ModelsPresenter", "ModelsScreen"]
