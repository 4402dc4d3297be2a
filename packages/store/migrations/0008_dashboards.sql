-- A coordinator's region is counted without reading the nation; its rows are found by one condition.
create index attendance_region_id_status_index on tldw.attendance using btree (region_id, status);
