"""How orders come from elsewhere: a source tells the story of each order, given in as facts.

A folder of CSV files is a source (`csv_source`), an account of RetailCRM another (`retailcrm`). What has to
be chosen is in `choices`, what a look finds in `preview`; `import_job` leads from a source to the report.
"""
