"""One reader per format: bytes in, `SourceText` out."""
