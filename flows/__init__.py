"""What Recado decides. Pure: values in, values out; no clock, no files, no network, no database."""
