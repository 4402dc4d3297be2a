-- What the fence asks of a row stands in the index as well: a region is counted without its table.
create index attendance_region_cover on tldw.attendance using btree (region_id, status) include (person_id, group_id);
drop index tldw.attendance_region_id_status_index;
