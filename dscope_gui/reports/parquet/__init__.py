"""The history as Parquet files, typed and in columns, for analysts."""

from dscope_gui.reports.parquet.exporting import ParquetLayout, Written, export_parquet

__all__ = ["ParquetLayout", "Written", "export_parquet"]
