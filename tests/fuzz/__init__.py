"""What nobody means: spoilt pictures, files, sentences and messages by the thousand, and no crash."""
