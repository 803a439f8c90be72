"""Language data: tables that the steps read. Adding a language means adding lines here and touches no code."""
