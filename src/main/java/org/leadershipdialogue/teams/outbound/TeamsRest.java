package org.leadershipdialogue.teams.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.PagedMembersResult;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/// The requests the SDK lacks or gets wrong: its second page of a roster always throws.
interface TeamsRest {

    @GET("v3/conversations/{conversation}/pagedmembers")
    Call<PagedMembersResult> members(
            @Path("conversation") String conversation,
            @Query("pageSize") int pageSize,
            @Query("continuationToken") @Nullable String continuation);

    @GET("v1/meetings/{meeting}/participants/{person}")
    Call<JsonNode> participant(
            @Path("meeting") String meeting, @Path("person") String person, @Query("tenantId") String tenant);

    @GET("v1/meetings/{meeting}")
    Call<JsonNode> meeting(@Path("meeting") String meeting);

    @POST("v3/conversations/{conversation}/activities?isTargetedActivity=true")
    Call<JsonNode> whisper(@Path("conversation") String conversation, @Body Activity line);
}
